package io.consort.talent.person.store;

import io.consort.talent.person.Dossier;
import io.consort.talent.person.Keeping;
import io.consort.talent.person.Orcid;
import io.consort.talent.person.PersonKey;
import io.consort.talent.person.PersonalDetails;
import io.consort.talent.person.Salt;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** How a dossier is written: {@code {_id: {ledger, person}, name, email, orcid?, salt}}; once erased, {@code {_id, erased}}. */
final class PersonDocuments {

    private PersonDocuments() {}

    static Document id(PersonKey key) {
        return new Document("ledger", key.ledger().value())
                .append("person", key.person().value());
    }

    static Document held(PersonKey key, Dossier dossier) {
        PersonalDetails details = dossier.details();
        Document document = new Document("_id", id(key))
                .append("name", details.name())
                .append("email", details.email())
                .append("salt", dossier.salt().hex());
        return details.orcid() == null
                ? document
                : document.append("orcid", details.orcid().value());
    }

    static Document gone(PersonKey key) {
        return new Document("_id", id(key)).append("erased", true);
    }

    static Keeping read(@Nullable Document document) {
        if (document == null) {
            return new Keeping.Nothing();
        }
        if (document.getBoolean("erased", false)) {
            return new Keeping.Gone();
        }
        String orcid = document.getString("orcid");
        return new Keeping.Held(new Dossier(
                new PersonalDetails(
                        document.getString("name"),
                        document.getString("email"),
                        orcid == null ? null : new Orcid(orcid)),
                new Salt(document.getString("salt"))));
    }
}
