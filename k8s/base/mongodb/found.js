// Founds the replica set `consort` and its users. Before there is any user only the members' own key opens the door, so the key is
// what this signs in with: it is the password of the internal user __system.
const fs = require('fs');

const SET = 'consort';
const HOSTS = [0, 1, 2].map(n => `mongodb-${n}.mongodb:27017`);
const PATIENCE = 10 * 60 * 1000;

const key = fs.readFileSync('/secret/keyfile', 'utf8').replace(/\s/g, '');
const SERVICES = {
  'consortium-service': ['consortium', process.env.PASSWORD_CONSORTIUM],
  'ip-ledger-service': ['ip-ledger', process.env.PASSWORD_IP_LEDGER],
  'talent-service': ['talent', process.env.PASSWORD_TALENT],
  'finance-service': ['finance', process.env.PASSWORD_FINANCE],
};

function signIn(hosts, options) {
  return new Mongo(
    `mongodb://__system:${encodeURIComponent(key)}@${hosts}/admin?authSource=local&authMechanism=SCRAM-SHA-256&${options}`);
}

// The first answer within the time allowed; what went wrong last is what fails the job.
function eventually(what, attempt) {
  const end = Date.now() + PATIENCE;
  for (;;) {
    try {
      return attempt();
    } catch (e) {
      if (Date.now() > end) {
        throw new Error(`${what}: ${e.message}`);
      }
      print(`Waiting: ${what} (${e.codeName || e.message})`);
      sleep(3000);
    }
  }
}

function member(host) {
  return eventually(`${host} answers`, () => {
    const admin = signIn(host, 'directConnection=true&serverSelectionTimeoutMS=5000').getDB('admin');
    admin.runCommand({ ping: 1 });
    return admin;
  });
}

function founded(admin) {
  try {
    return admin.runCommand({ replSetGetStatus: 1 }).ok === 1;
  } catch (e) {
    if (e.codeName === 'NotYetInitialized') {
      return false;
    }
    throw e;
  }
}

function grant(admin, user, password, roles) {
  if (!password) {
    throw new Error(`The secret holds no password for ${user}.`);
  }
  const known = admin.getUser(user) !== null;
  const terms = { pwd: password, roles, mechanisms: ['SCRAM-SHA-256'] };
  if (known) {
    admin.updateUser(user, terms);
  } else {
    admin.createUser({ user, ...terms });
  }
  print(`${known ? 'Kept' : 'Created'} the user ${user}`);
}

const members = HOSTS.map(member);
if (members.some(founded)) {
  print('The replica set is founded already');
} else {
  members[0].runCommand({ replSetInitiate: { _id: SET, members: HOSTS.map((host, _id) => ({ _id, host })) } });
  print('Founded the replica set');
}

const admin = eventually('the set has elected its first', () => {
  const all = signIn(HOSTS.join(','), `replicaSet=${SET}&serverSelectionTimeoutMS=5000&w=majority`).getDB('admin');
  if (!all.hello().isWritablePrimary) {
    throw new Error('no primary yet');
  }
  return all;
});

grant(admin, 'administrator', process.env.PASSWORD_ADMINISTRATOR, [{ role: 'root', db: 'admin' }]);
grant(admin, 'backup', process.env.PASSWORD_BACKUP, [{ role: 'backup', db: 'admin' }, { role: 'restore', db: 'admin' }]);
for (const [user, [database, password]] of Object.entries(SERVICES)) {
  grant(admin, user, password, [{ role: 'readWrite', db: database }]);
}
