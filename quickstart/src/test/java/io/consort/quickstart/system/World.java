package io.consort.quickstart.system;

import io.consort.quickstart.client.Reply;
import io.consort.testkit.identity.TestIdentity;
import java.net.URI;

/** Who there is: organisations, those who speak for them, and consortia. Names are never used twice at one identity provider. */
final class World {

    private final TestIdentity identity;
    private final URI gateway;
    private final Caller administrator;
    private final String run = Long.toString(System.currentTimeMillis(), 36);

    World(TestIdentity identity, URI gateway) {
        this.identity = identity;
        this.gateway = gateway;
        this.administrator = new Caller(identity, TestIdentity.ADMINISTRATOR);
    }

    Caller administrator() {
        return administrator;
    }

    /** An organisation, and a person who speaks for it. */
    Organisation organisation(String name) {
        String id = name + "-" + run;
        change("/api/consortium/organisations", id, """
                {"id":"%s","legalName":"%s","kind":"enterprise","country":"US"}""".formatted(id, name));
        Eventually.get(
                "The identity of " + id,
                () -> administrator.get(gateway, "/api/consortium/organisations/" + id),
                reply -> reply.isOk() && reply.at("/identity").equals("linked"));
        identity.createPerson(Organisation.username(id), id);
        return new Organisation(id, new Caller(identity, Organisation.username(id)));
    }

    /** A consortium of which that organisation is the secretariat. */
    Consortium found(String name, Organisation secretariat) {
        String id = name + "-" + run;
        change("/api/consortium/consortia", id, """
                {"id":"%s","name":"%s","model":"research-consortium","strategy":"parallel","foundedOn":"1987-08-07",
                 "charter":{"secretariat":"%s","currency":"USD","noticeMonths":12,"classes":[
                  {"id":"full","name":"Full","standing":"member","votes":true,"dues":{"kind":"exempt"}}]}}""".formatted(id, name, secretariat.id()));
        Consortium consortium = new Consortium(id, secretariat);
        secretariat.person().await(gateway, consortium.at("consortium", ""));
        return consortium;
    }

    /** A consortium whose members sit on a board, which can end it in writing; with an organisation of its own as its office. */
    Consortium foundGoverned(String name) {
        Organisation office = organisation(name + "-office");
        String id = name + "-" + run;
        String rule = """
                {"weighing":{"kind":"equal"},"quorum":{"seats":{"part":"1/2","exceeded":true}},
                 "majorities":[{"yes":{"part":"1/2","exceeded":true},"of":"cast","measure":"weight"}],
                 "tie":"falls","secrecy":"open","votingDays":1,"timeLockDays":0}""";
        change("/api/consortium/consortia", id, """
                {"id":"%s","name":"%s","model":"research-consortium","strategy":"parallel","foundedOn":"2020-01-01",
                 "charter":{"secretariat":"%s","currency":"USD","noticeMonths":6,
                  "classes":[{"id":"full","name":"Full","standing":"member","votes":true,"dues":{"kind":"exempt"}}],
                  "governance":{
                   "bodies":[{"id":"board","name":"Board","kind":"board",
                    "seats":[{"id":"full","name":"Member","count":1,"filling":{"kind":"by-right","membershipClass":"full"},
                     "termMonths":0,"terms":0,"alternates":0,"votes":true}],
                    "proxies":{"most":0,"inPart":false},
                    "meetings":{"noticeDays":14,"agendaDays":7,"minutesDays":15}}],
                   "motions":[
                    {"id":"charter","name":"Charter","body":"board","effect":"charter-change","written":%s},
                    {"id":"winding-up","name":"Winding up","body":"board","effect":"winding-up","written":%s},
                    {"id":"dissolution","name":"Dissolution","body":"board","effect":"dissolution","written":%s}],
                   "constraints":[]}}}""".formatted(id, name, office.id(), rule, rule, rule));
        Consortium consortium = new Consortium(id, office);
        office.person().await(gateway, consortium.at("consortium", ""));
        return consortium;
    }

    /** A consortium with an organisation of its own. */
    Consortium found(String name) {
        return found(name, organisation(name + "-office"));
    }

    private void change(String path, String key, String json) {
        Reply reply = administrator.post(gateway, path, key, json);
        if (reply.status() != 201) {
            throw new AssertionError(path + " was answered with " + reply.status() + ": " + reply.body());
        }
    }

    /**
     * An organisation.
     *
     * @param person who speaks for it
     */
    record Organisation(String id, Caller person) {

        private static String username(String id) {
            return id + "-rep";
        }

        /** The name under which that person signs in. */
        String username() {
            return username(id);
        }
    }
}
