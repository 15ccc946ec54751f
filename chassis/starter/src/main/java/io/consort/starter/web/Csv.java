package io.consort.starter.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * A table as comma-separated values (RFC 4180). Spreadsheets take a field that begins with {@code =}, {@code +}, {@code -},
 * {@code @}, a tab or a carriage return for a formula, and run it: such fields begin with an apostrophe here, numbers apart.
 */
public final class Csv {

    /** The media type. */
    public static final String TYPE = "text/csv";

    private static final MediaType DESCRIBED = MediaType.parseMediaType(TYPE + ";charset=UTF-8;header=present");
    private static final String FORMULA = "=+-@\t\r\uff1d\uff0b\uff0d\uff20";
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");

    private final StringBuilder text = new StringBuilder();

    /**
     * @param columns what they are called
     */
    public Csv(String... columns) {
        row((Object[]) columns);
    }

    /** Adds a row; what is null is left empty. */
    public void row(@Nullable Object... fields) {
        for (int i = 0; i < fields.length; i++) {
            text.append(i == 0 ? "" : ",").append(fields[i] == null ? "" : field(String.valueOf(fields[i])));
        }
        text.append("\r\n");
    }

    /** A list in one field. */
    public static String list(List<?> things) {
        return String.join("; ", things.stream().map(String::valueOf).toList());
    }

    private static String field(String raw) {
        boolean formula = !raw.isEmpty()
                && FORMULA.indexOf(raw.charAt(0)) >= 0
                && !NUMBER.matcher(raw).matches();
        String safe = formula ? "'" + raw : raw;
        boolean quoted = safe.chars().anyMatch(each -> each == ',' || each == '"' || each == '\r' || each == '\n');
        return quoted ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }

    /** The table as a download. */
    public ResponseEntity<byte[]> download(String name) {
        return ResponseEntity.ok().headers(headers -> describe(headers, name)).body(bytes());
    }

    static void describe(HttpHeaders headers, String name) {
        headers.setContentType(DESCRIBED);
        headers.setContentDisposition(
                ContentDisposition.attachment().filename(name + ".csv").build());
    }

    /** Whether an address is that of a file: nothing else is answered there, whatever its method can answer elsewhere. */
    public static boolean isFile(String address) {
        return address.contains("/exports/") || address.endsWith("/csv");
    }

    byte[] bytes() {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The table itself. */
    @Override
    public String toString() {
        return text.toString();
    }
}
