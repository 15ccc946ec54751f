package io.consort.consortium.founding.store;

import io.consort.consortium.founding.ModelSheet;
import io.consort.consortium.founding.Models;
import io.consort.kernel.json.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/** The file {@code models.json} on the class path. */
public final class ModelFile {

    private ModelFile() {}

    /** The catalogue in the file. */
    public static Models read() {
        try (InputStream in = Objects.requireNonNull(ModelFile.class.getResourceAsStream("/models.json"))) {
            return new Models(List.of(Json.entries().readValue(in, ModelSheet[].class)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
