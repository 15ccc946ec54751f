package io.consort.kernel.problem;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A refusal: what kind, which rule (the slug, documented at {@code /problems/<slug>}), and why, in words for a person.
 * It carries no stack trace: it is an answer, not a fault.
 */
public final class DomainException extends RuntimeException {

    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private final Kind kind;
    private final String slug;
    private final List<FieldError> fields;

    /**
     * @param kind what the caller can do about it
     * @param slug the rule, in kebab-case
     * @param detail the reason, in a sentence
     * @param fields the fields it is about, if any
     */
    public DomainException(Kind kind, String slug, String detail, FieldError... fields) {
        this(kind, slug, detail, List.of(fields));
    }

    /** As the other constructor, for a list. */
    public DomainException(Kind kind, String slug, String detail, List<FieldError> fields) {
        super(detail, null, false, false);
        if (!SLUG.matcher(slug).matches()) {
            throw new IllegalArgumentException("Not a slug: " + slug);
        }
        this.kind = kind;
        this.slug = slug;
        this.fields = List.copyOf(fields);
    }

    /** A field is malformed: {@code pointer} says which, {@code detail} why. */
    public static DomainException invalid(String pointer, String detail) {
        return new DomainException(Kind.INVALID, "invalid-field", detail, new FieldError(pointer, detail));
    }

    /** There is no {@code what} with this id, or the caller may not see it. */
    public static DomainException notFound(String what, Object id) {
        return new DomainException(Kind.NOT_FOUND, "not-found", "There is no " + what + " " + id + ".");
    }

    /** The state stands against it. */
    public static DomainException conflict(String slug, String detail) {
        return new DomainException(Kind.CONFLICT, slug, detail);
    }

    /** A rule refuses it. */
    public static DomainException refused(String slug, String detail) {
        return new DomainException(Kind.REFUSED, slug, detail);
    }

    /** It is not the actor's to do; see {@link Kind#FORBIDDEN}. */
    public static DomainException forbidden(String slug, String detail) {
        return new DomainException(Kind.FORBIDDEN, slug, detail);
    }

    /** It cannot be answered now. */
    public static DomainException unavailable(String slug, String detail) {
        return new DomainException(Kind.UNAVAILABLE, slug, detail);
    }

    /** What the caller can do about it. */
    public Kind kind() {
        return kind;
    }

    /** The rule, in kebab-case. */
    public String slug() {
        return slug;
    }

    /** The reason, in a sentence. */
    public String detail() {
        return String.valueOf(getMessage());
    }

    /** The fields it is about; may be empty. */
    public List<FieldError> fields() {
        return fields;
    }
}
