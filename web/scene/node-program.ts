import { NodeCircleProgram } from 'sigma/rendering'
import type { NodeDisplayData } from 'sigma/types'
import type { SceneNode } from './scene.ts'

const shapes: Readonly<Record<SceneNode['kind'], number>> = {
  Policy: 0,
  Task: 1,
  Department: 2,
  Function: 3,
  Indicator: 4,
  Target: 5,
  BrandProgram: 6,
  Province: 7,
  Section: 7,
}

/** One program for every kind: the disc of sigma, cut to the kind's mark by a signed distance. */
export class MarkProgram extends NodeCircleProgram {
  override getDefinition(): ReturnType<NodeCircleProgram['getDefinition']> {
    const disc = super.getDefinition()
    return {
      ...disc,
      VERTEX_SHADER_SOURCE: disc.VERTEX_SHADER_SOURCE.replace(
        'void main() {',
        'attribute float a_shape;\nvarying float v_shape;\nvoid main() {\n  v_shape = a_shape;',
      ),
      FRAGMENT_SHADER_SOURCE: fragment,
      ATTRIBUTES: [...disc.ATTRIBUTES, { name: 'a_shape', size: 1, type: WebGLRenderingContext.FLOAT as 5126 }],
    }
  }

  override processVisibleItem(nodeIndex: number, startIndex: number, data: NodeDisplayData & { kind?: SceneNode['kind'] }): void {
    super.processVisibleItem(nodeIndex, startIndex, data)
    this.array[startIndex + 5] = shapes[data.kind ?? 'Section']
  }
}

const fragment = /* glsl */ `
precision highp float;
varying vec4 v_color;
varying vec2 v_diffVector;
varying float v_radius;
varying float v_shape;
uniform float u_correctionRatio;

float star(vec2 p) {
  float turn = atan(p.x, p.y);
  float sector = 3.14159265 / 5.0;
  float a = abs(mod(turn + sector, 2.0 * sector) - sector);
  vec2 q = length(p) * vec2(sin(a), cos(a));
  vec2 tip = vec2(0.0, 1.0);
  vec2 notch = 0.45 * vec2(sin(sector), cos(sector));
  vec2 side = notch - tip;
  vec2 normal = normalize(vec2(-side.y, side.x));
  return dot(q - tip, normal);
}

float mark(vec2 p) {
  if (v_shape < 0.5) return max(abs(p.x), abs(p.y)) - 0.8;
  if (v_shape < 1.5) return length(p) - 0.9;
  if (v_shape < 2.5) return (abs(p.x) + abs(p.y) - 1.0) * 0.7071;
  if (v_shape < 3.5) return max(-p.y - 0.7, (abs(p.x) * 1.7 + p.y * 0.9 - 0.9) * 0.52);
  if (v_shape < 4.5) return max(abs(p.x) - 1.0, abs(p.y) - 0.42);
  if (v_shape < 5.5) return min(length(p) - 0.42, abs(length(p) - 0.8) - 0.15);
  if (v_shape < 6.5) return star(p);
  return abs(length(p) - 0.8) - 0.15;
}

void main(void) {
  vec2 p = v_diffVector / v_radius;
  float soft = u_correctionRatio * 2.0 / v_radius;
  #ifdef PICKING_MODE
  if (length(p) > 1.0) gl_FragColor = vec4(0.0);
  else gl_FragColor = v_color;
  #else
  gl_FragColor = mix(v_color, vec4(0.0), smoothstep(-soft * 0.5, soft * 0.5, mark(p)));
  #endif
}
`
