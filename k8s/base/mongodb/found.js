// Founds the replica set `consort` and its users. Before there is any user only the members' own key opens the door, so the key is
// what this signs in with: it is the password of the internal user __system.
const fs = require('fs');

const SET = 'consort';
const HOSTS = ['mongodb-0.mongodb:27017', 'mongodb-1.mongodb:27017', 'mongodb-2.mongodb:27017'];
const PATIENCE = 10 * 60 * 1000;
const KEY = encodeURIComponent(fs.readFileSync('/secret/keyfile', 'utf8').replace(/\s/g, ''));

// Each service may use its own database and no other.
const USERS = [
  { name: 'administrator', password: 'PASSWORD_ADMINISTRATOR', roles: [{ role: 'root', db: 'admin' }] },
  { name: 'backup', password: 'PASSWORD_BACKUP', roles: [{ role: 'backup', db: 'admin' }, { role: 'restore', db: 'admin' }] },
  { name: 'consortium-service', password: 'PASSWORD_CONSORTIUM', roles: [{ role: 'readWrite', db: 'consortium' }] },
  { name: 'ip-ledger-service', password: 'PASSWORD_IP_LEDGER', roles: [{ role: 'readWrite', db: 'ip-ledger' }] },
  { name: 'talent-service', password: 'PASSWORD_TALENT', roles: [{ role: 'readWrite', db: 'talent' }] },
  { name: 'finance-service', password: 'PASSWORD_FINANCE', roles: [{ role: 'readWrite', db: 'finance' }] },
];

function signIn(hosts, options) {
  const uri = `mongodb://__system:${KEY}@${hosts}/admin?authSource=local&authMechanism=SCRAM-SHA-256`
    + `&serverSelectionTimeoutMS=5000&${options}`;
  return new Mongo(uri).getDB('admin');
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
  const admin = signIn(host, 'directConnection=true');
  admin.runCommand({ ping: 1 });
  return admin;
}

function founded(admin) {
  try {
    admin.runCommand({ replSetGetStatus: 1 });
    return true;
  } catch (e) {
    if (e.codeName === 'NotYetInitialized') {
      return false;
    }
    throw e;
  }
}

function found() {
  const members = [];
  for (const host of HOSTS) {
    members.push(eventually(`${host} answers`, () => member(host)));
  }
  for (const admin of members) {
    if (founded(admin)) {
      print('The replica set is founded already');
      return;
    }
  }
  const listed = [];
  for (const host of HOSTS) {
    listed.push({ _id: listed.length, host });
  }
  members[0].runCommand({ replSetInitiate: { _id: SET, members: listed } });
  print('Founded the replica set');
}

function primary() {
  const admin = signIn(HOSTS.join(','), `replicaSet=${SET}&w=majority`);
  if (!admin.hello().isWritablePrimary) {
    throw new Error('there is no primary yet');
  }
  return admin;
}

function grant(admin, user) {
  const password = process.env[user.password];
  if (!password) {
    throw new Error(`There is no ${user.password} for the user ${user.name}.`);
  }
  const terms = { pwd: password, roles: user.roles, mechanisms: ['SCRAM-SHA-256'] };
  if (admin.getUser(user.name) === null) {
    admin.createUser({ user: user.name, ...terms });
    print(`Created the user ${user.name}`);
  } else {
    admin.updateUser(user.name, terms);
    print(`Kept the user ${user.name}`);
  }
}

found();
const admin = eventually('the replica set has a primary', primary);
for (const user of USERS) {
  grant(admin, user);
}
