export const texts = {
  title: '平台',
  services: '服务',
  up: '{{time}} 内应答',
  down: '无应答',
  organisations: '已登记的组织',
  id: '标识',
  kind: '类型',
  country: '国家或地区',
};
