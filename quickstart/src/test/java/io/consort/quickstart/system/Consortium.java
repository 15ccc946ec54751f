package io.consort.quickstart.system;

import io.consort.quickstart.client.Reply;
import java.net.URI;

/** A consortium of a test, with the one organisation that registers its assets. */
record Consortium(String id, World.Organisation secretariat) {

    /** An address within it. */
    String at(String service, String path) {
        return "/api/" + service + "/consortia/" + id + path;
    }

    /** Who acts in it. */
    Caller member() {
        return secretariat.person();
    }

    /** Asks for an asset to be registered, under the asset's own name as idempotency key. */
    Reply register(URI origin, String asset) {
        return member().post(origin, at("ip-ledger", "/assets"), asset, """
                {"id":"%s","kind":"patent","title":"Method %s","ground":"background",
                 "owners":{"%s":"1"},"effective":"1990-05-14"}""".formatted(asset, asset, secretariat.id()));
    }

    /** Has an asset registered, asking again under the same key while that takes something which is not back yet. */
    void registered(URI origin, String asset) {
        Eventually.get(asset, () -> register(origin, asset), reply -> reply.status() == 201);
    }

    /** Who will check the ledger of its assets. */
    Witness witness() {
        return new Witness(member(), "/api/ip-ledger", "/consortia/" + id);
    }
}
