import type { Box } from './pdf-grid.ts'

type Matrix = readonly [number, number, number, number, number, number]

interface Operators {
  readonly fnArray: readonly number[]
  readonly argsArray: readonly unknown[]
}

/** The codes of the drawing operators that matter, as the library names them. */
export interface OperatorCodes {
  readonly save: number
  readonly restore: number
  readonly transform: number
  readonly constructPath: number
  readonly stroke: number
  readonly closeStroke: number
}

/** More boxes than any ruled page has are a drawing. */
const most = 4000

/** The boxes of the paths of a page that is not turned; the four sides of those that are only outlined. */
export function boxesOf({ fnArray, argsArray }: Operators, codes: OperatorCodes): Box[] {
  const boxes: Box[] = []
  const stack: Matrix[] = []
  let matrix: Matrix = [1, 0, 0, 1, 0, 0]
  fnArray.forEach((code, at) => {
    const args = argsArray[at]
    if (code === codes.save) stack.push(matrix)
    else if (code === codes.restore) matrix = stack.pop() ?? matrix
    else if (code === codes.transform) matrix = times(matrix, args as Matrix)
    else if (code === codes.constructPath && boxes.length < most) {
      const [paint, , extent] = args as [number, unknown, ArrayLike<number> | null]
      if (extent === null || extent === undefined) return
      const box = placed(matrix, extent)
      const outlined = paint === codes.stroke || paint === codes.closeStroke
      if (outlined && box.right - box.left > 6 && box.top - box.bottom > 6) boxes.push(...sides(box))
      else boxes.push(box)
    }
  })
  return boxes.length < most ? boxes : []
}

function times(a: Matrix, b: Matrix): Matrix {
  return [
    a[0] * b[0] + a[2] * b[1],
    a[1] * b[0] + a[3] * b[1],
    a[0] * b[2] + a[2] * b[3],
    a[1] * b[2] + a[3] * b[3],
    a[0] * b[4] + a[2] * b[5] + a[4],
    a[1] * b[4] + a[3] * b[5] + a[5],
  ]
}

function placed(m: Matrix, extent: ArrayLike<number>): Box {
  const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = Array.from(extent)
  const xs = [m[0] * x0 + m[2] * y0 + m[4], m[0] * x1 + m[2] * y1 + m[4]]
  const ys = [m[1] * x0 + m[3] * y0 + m[5], m[1] * x1 + m[3] * y1 + m[5]]
  return { left: Math.min(...xs), right: Math.max(...xs), bottom: Math.min(...ys), top: Math.max(...ys) }
}

function sides({ left, right, bottom, top }: Box): Box[] {
  return [
    { left, right, bottom, top: bottom },
    { left, right, bottom: top, top },
    { left, right: left, bottom, top },
    { left: right, right, bottom, top },
  ]
}
