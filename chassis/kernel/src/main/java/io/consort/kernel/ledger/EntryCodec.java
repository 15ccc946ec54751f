package io.consort.kernel.ledger;

import io.consort.kernel.authority.Authority;
import io.consort.kernel.identity.Actor;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.identity.PersonId;
import io.consort.kernel.merkle.EntryBundle;
import io.consort.kernel.problem.DomainException;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes and reads entries as CloudEvents 1.0 in JSON. The extension attributes {@code actor}, {@code organization},
 * {@code idempotencykey} and {@code requestdigest} say who asked, for whom, and under which name; {@code authority} says on what the entry rests,
 * as {@link Authority} writes it, and {@code act} which declared act recorded it; both are missing in entries of versions that did not ask, and
 * the act where it was none. A reader goes over attributes that it does not know, as older versions do over these. An entry that is not for everyone
 * has a {@code salt}, so that nobody from whom it is withheld can try likely contents against its leaf hash.
 */
final class EntryCodec<E extends Event> {

    /** Longest entry, in bytes: what a bundle can carry. */
    static final int MAX_BYTES = EntryBundle.MAX_ENTRY;

    private static final int SALT_BYTES = 16;

    private final EventTypes<E> types;
    private final String source;
    private final SecureRandom random = new SecureRandom();
    private final EventForms<E> forms;
    private final JsonMapper mapper;

    EntryCodec(LedgerDefinition<?, E> definition, LedgerId ledger) {
        this.types = definition.types();
        this.source = definition.source(ledger);
        this.forms = types.forms();
        this.mapper = forms.mapper();
    }

    /**
     * The bytes of a new entry.
     *
     * @param audience whom it concerns
     * @throws DomainException REFUSED when it is longer than an entry may be
     */
    byte[] write(Header header, Request request, E event, Audience audience) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
        try (JsonGenerator out = mapper.createGenerator(bytes)) {
            out.writeStartObject();
            out.writeStringProperty("specversion", "1.0");
            out.writeStringProperty("id", Long.toString(header.seq()));
            out.writeStringProperty("source", source);
            out.writeStringProperty("type", types.name(event));
            out.writeStringProperty("time", header.time().toString());
            out.writeStringProperty("subject", event.subject());
            Actor actor = header.actor();
            out.writeStringProperty("actor", actor.person().value());
            if (actor.organisationOrNull() != null) {
                out.writeStringProperty(
                        "organization", actor.organisationOrNull().value());
            }
            if (header.authority() != null) {
                out.writeStringProperty("authority", header.authority().toString());
            }
            if (request.act() != null) {
                out.writeStringProperty("act", request.act());
            }
            out.writeStringProperty("idempotencykey", request.key().value());
            out.writeStringProperty("requestdigest", request.digest());
            if (audience instanceof Audience.Concerned) {
                out.writeStringProperty("salt", salt());
            }
            out.writeName("data");
            forms.write(event, out);
            out.writeEndObject();
        }
        if (bytes.size() > MAX_BYTES) {
            throw DomainException.refused(
                    "entry-too-large",
                    "One entry holds at most " + MAX_BYTES + " bytes; this would take " + bytes.size() + ".");
        }
        return bytes.toByteArray();
    }

    private String salt() {
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        return HexFormat.of().formatHex(salt);
    }

    /**
     * Reads an entry back.
     *
     * @throws CorruptLedgerException when it is an entry of another place
     * @throws UnknownEntryException when this version of the software cannot read it; if that is how it was written, a later one
     *     can
     */
    Entry<E> read(long seq, String text) {
        try (JsonParser in = mapper.createParser(text.getBytes(StandardCharsets.UTF_8))) {
            return read(seq, text, in);
        } catch (CorruptLedgerException | UnknownEntryException known) {
            throw known;
        } catch (JacksonException unreadable) {
            throw new UnknownEntryException(
                    "entry " + seq + " cannot be read: " + unreadable.getOriginalMessage(), unreadable);
        } catch (RuntimeException malformed) { // a time that is none, a name that cannot be one
            throw new UnknownEntryException("entry " + seq + " cannot be read: " + malformed.getMessage(), malformed);
        }
    }

    private Entry<E> read(long seq, String text, JsonParser in) {
        Instant time = null;
        String id = "";
        String type = "";
        String actor = "";
        String organisation = null;
        Authority authority = null;
        String key = "";
        String digest = "";
        E event = null;
        in.nextToken();
        while (in.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = in.currentName();
            in.nextToken();
            switch (name) {
                case "id" -> id = in.getString();
                case "type" -> type = in.getString();
                case "time" -> time = Instant.parse(in.getString());
                case "actor" -> actor = in.getString();
                case "organization" -> organisation = in.getString();
                case "authority" -> authority = Authority.parse(in.getString());
                case "idempotencykey" -> key = in.getString();
                case "requestdigest" -> digest = in.getString();
                case "data" -> event = event(seq, type, in);
                default -> in.skipChildren();
            }
        }
        if (event == null || time == null || !id.equals(Long.toString(seq))) {
            throw new CorruptLedgerException("entry " + seq + " is not what its place in the ledger says");
        }
        return new Entry<>(new Header(seq, time, actor(actor, organisation), authority), key, digest, event, text);
    }

    private E event(long seq, String type, JsonParser in) {
        return forms.read(type, in)
                .orElseThrow(() -> new UnknownEntryException(
                        "entry " + seq + " is of type " + type + ", which this version of the software does not know"));
    }

    private static Actor actor(String person, @Nullable String organisation) {
        return new Actor(new PersonId(person), organisation == null ? null : new OrganisationId(organisation));
    }
}
