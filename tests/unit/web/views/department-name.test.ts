import { expect, it } from 'vitest'
import { nameOfId, withoutProvince } from '../../../../web/views/department-name.ts'

it('names a department without its province', () => {
  expect(withoutProvince(nameOfId('department:620000/甘肃省工业和信息化厅'), '甘肃省')).toBe('工业和信息化厅')
  expect(['甘肃工信厅', '省工信厅'].map((name) => withoutProvince(name, '甘肃省'))).toEqual(['工信厅', '工信厅'])
  expect(withoutProvince('甘肃省', '甘肃省')).toBe('甘肃省')
  expect(withoutProvince('广西壮族自治区财政厅', '广西壮族自治区')).toBe('财政厅')
  expect(withoutProvince('兰州海关', '甘肃省')).toBe('兰州海关')
})
