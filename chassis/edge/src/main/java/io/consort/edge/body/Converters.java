package io.consort.edge.body;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.converter.ByteArrayHttpMessageConverter;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.http.converter.StringHttpMessageConverter;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import tools.jackson.databind.json.JsonMapper;

/**
 * All that a server of ours reads and writes: JSON comes in, by the strict mapper; JSON, text and bytes go out. Whatever else lies on the
 * class path is not asked.
 */
public final class Converters {

    private Converters() {}

    /** Registers them, and no others. */
    public static void register(HttpMessageConverters.ServerBuilder converters, JsonMapper mapper) {
        converters.configureMessageConvertersList(all -> {
            all.clear();
            all.addAll(List.of(new Bytes(), new Text(), new StrictJson(mapper)));
        });
    }

    /** Whether it is JSON in UTF-8, and nothing that is like it. */
    public static boolean isJson(@Nullable MediaType type) {
        return type != null
                && type.equalsTypeAndSubtype(MediaType.APPLICATION_JSON)
                && (type.getCharset() == null || StandardCharsets.UTF_8.equals(type.getCharset()));
    }

    private static final class StrictJson extends JacksonJsonHttpMessageConverter {

        StrictJson(JsonMapper mapper) {
            super(mapper);
        }

        @Override
        protected boolean canRead(@Nullable MediaType type) {
            return isJson(type);
        }
    }

    private static final class Text extends StringHttpMessageConverter {

        Text() {
            super(StandardCharsets.UTF_8);
            setSupportedMediaTypes(List.of(MediaType.TEXT_PLAIN));
        }

        @Override
        protected boolean canRead(@Nullable MediaType type) {
            return false;
        }
    }

    /** Files that are declared as such, and what is served exactly as it is recorded. */
    private static final class Bytes extends ByteArrayHttpMessageConverter {

        @Override
        protected boolean canRead(@Nullable MediaType type) {
            return false;
        }
    }
}
