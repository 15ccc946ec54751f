export const texts = {
  title: 'Platform',
  services: 'Services',
  up: 'answers in {{time}}',
  down: 'does not answer',
  organisations: 'Organisations on the register',
  id: 'Known as',
  kind: 'Kind',
  country: 'Country',
};
