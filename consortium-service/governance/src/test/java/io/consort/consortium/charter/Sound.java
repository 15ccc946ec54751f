package io.consort.consortium.charter;

import io.consort.kernel.json.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A small charter that holds together, as JSON, and the same with one thing changed. */
public final class Sound {

    private static final String TEXT = """
            {"secretariat":"office","currency":"EUR","noticeMonths":6,
             "classes":[
              {"id":"full","name":"Full member","standing":"member","votes":true,"dues":{"kind":"fixed","amount":{"amount":"100","currency":"EUR"}}},
              {"id":"guest","name":"Guest","standing":"observer","votes":false,"dues":{"kind":"exempt"}}],
             "governance":{
              "bodies":[
               {"id":"assembly","name":"Assembly","kind":"assembly",
                "seats":[{"id":"full","name":"Member","count":1,"filling":{"kind":"by-right","membershipClass":"full"},"termMonths":0,"terms":0,"alternates":1,"votes":true}],
                "proxies":{"most":2,"inPart":false},"meetings":{"noticeDays":14,"agendaDays":7,"minutesDays":15}},
               {"id":"board","name":"Board","kind":"board","parent":"assembly",
                "seats":[{"id":"director","name":"Director","count":3,"filling":{"kind":"by-election","by":"assembly"},"termMonths":24,"terms":2,"alternates":0,"votes":true},
                         {"id":"guest","name":"Guest","count":1,"filling":{"kind":"by-appointment","by":"funder"},"termMonths":0,"terms":0,"alternates":0,"votes":false}],
                "proxies":{"most":0,"inPart":false},"meetings":{"noticeDays":7,"agendaDays":3,"minutesDays":10,"circulationDays":10}}],
              "motions":[
               {"id":"change","name":"Changes of the charter","body":"assembly","effect":"charter-change",
                "meeting":{"weighing":{"kind":"equal"},"quorum":{"seats":{"part":"1/2","exceeded":false}},"majorities":[{"yes":{"part":"2/3","exceeded":false},"of":"cast","measure":"weight"}],"tie":"falls","secrecy":"open","votingDays":0,"timeLockDays":14}},
               {"id":"election","name":"Elections","body":"assembly","effect":"election",
                "meeting":{"weighing":{"kind":"equal"},"quorum":{},"majorities":[{"yes":{"part":"1/2","exceeded":true},"of":"cast","measure":"weight"}],"tie":"falls","secrecy":"secret","votingDays":0,"timeLockDays":0}},
               {"id":"business","name":"Business","body":"board","effect":"none",
                "meeting":{"weighing":{"kind":"by-class","weights":[{"membershipClass":"full","weight":"1"}]},"cap":{"kind":"of-total","part":"1/2"},"quorum":{"seats":{"part":"1/2","exceeded":false}},"majorities":[{"yes":{"part":"1/2","exceeded":true},"of":"cast","measure":"weight"}],"tie":"chair-decides","secrecy":"open","votingDays":0,"timeLockDays":0},
                "written":{"weighing":{"kind":"equal"},"quorum":{"seats":{"part":"1/2","exceeded":false}},"majorities":[{"yes":{"part":"1/2","exceeded":true},"of":"all","measure":"seats"}],"tie":"falls","secrecy":"open","veto":{"days":5,"objections":2,"withoutConcerned":true,"also":"assembly"},"extension":{"lastHours":24,"byHours":24,"most":1},"votingDays":3,"timeLockDays":0}}],
              "constraints":[
               {"kind":"apart","id":"apart","why":"Two things.","one":{"kind":"seated","body":"assembly"},"other":{"kind":"presiding","body":"board"},"span":"person"},
               {"kind":"at-most","id":"most","why":"Not all.","body":"board","seats":2,"span":"group"},
               {"kind":"aside","id":"aside","why":"Own case.","motions":["business"],"span":"group"}],
              "reserved":[{"act":"consortium/record-engagement","needs":{"kind":"by-resolution","motion":"business"}}],
              "fourEyes":["finance/record-receipt"]},
             "terms":{"admission":{"steps":[{"id":"solvency","question":"Can it pay?","by":"board"}]},
              "arrears":{"graceDays":30,"cureDays":60},"renewal":{"termMonths":12,"graceDays":30},
              "exit":{"accessMonths":12,"duesOfTheYear":true,"settlementDays":60,
               "expulsion":{"access":{"kind":"ceases"},"licences":{"kind":"lasts"},"title":"passed-on","royalties":false,"debtsFirst":true,"dues":"none","contributions":"none"},
               "dissolution":{"access":{"kind":"lasts"},"licences":{"kind":"survives","months":24},"title":"kept","royalties":true,"debtsFirst":false,"dues":"by-days","contributions":"by-days"}},"deadlines":{"invitationDays":90,"applicationDays":120,"paymentDays":30},
              "contributions":{"counted":["in-kind","people"],"personMonth":{"amount":"9000.00","currency":"EUR"}}},
             "results":{"coOwnerNoticeDays":45,"coOwnerNoticeRequired":false,"toCarryOut":"royalty-free","toExploit":"fair-and-reasonable","requestMonths":24,"commercialTermsOpen":false}}
            """;

    /** One for all: a mapper that has read a charter once reads the next a hundred times as fast. */
    private static final JsonMapper MAPPER = Json.requests();

    private Sound() {}

    /** The charter. */
    public static CharterDraft charter() {
        return read(tree());
    }

    /** It as JSON. */
    public static ObjectNode tree() {
        return (ObjectNode) MAPPER.readTree(TEXT);
    }

    /** It with other values: pairs of a JSON Pointer and JSON; {@code remove} takes away, and {@code /-} adds to a list. */
    public static CharterDraft with(String... changes) {
        ObjectNode tree = tree();
        for (int i = 0; i < changes.length; i += 2) {
            change(tree, changes[i], changes[i + 1]);
        }
        return read(tree);
    }

    /** A charter from JSON. */
    public static CharterDraft read(JsonNode tree) {
        return MAPPER.treeToValue(tree, CharterDraft.class);
    }

    private static void change(ObjectNode tree, String pointer, String json) {
        int last = pointer.lastIndexOf('/');
        JsonNode parent = tree.at(pointer.substring(0, last));
        String name = pointer.substring(last + 1);
        if (parent instanceof ArrayNode array) {
            if (json.equals("remove")) {
                array.remove(Integer.parseInt(name));
            } else if (name.equals("-")) {
                array.add(MAPPER.readTree(json));
            } else {
                array.set(Integer.parseInt(name), MAPPER.readTree(json));
            }
        } else if (parent instanceof ObjectNode object) {
            if (json.equals("remove")) {
                object.remove(name);
            } else {
                object.set(name, MAPPER.readTree(json));
            }
        } else {
            throw new IllegalArgumentException("Nothing at " + pointer);
        }
    }
}
