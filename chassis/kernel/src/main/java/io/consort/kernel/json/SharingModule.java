package io.consort.kernel.json;

import io.consort.kernel.identity.Id;
import io.consort.kernel.money.Fraction;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.ValueDeserializerModifier;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.module.SimpleModule;

/**
 * Ids, dates, instants and fractions that are equal are one object in all that is read at once, as keys too: a state names each of them
 * many times, and was made with few of them.
 */
final class SharingModule extends SimpleModule {

    private static final Set<Class<?>> SHARED = Set.of(LocalDate.class, Instant.class, Fraction.class);

    SharingModule() {
        super("consort-sharing");
        setDeserializerModifier(new Modifier());
    }

    private static boolean isShared(Class<?> type) {
        return SHARED.contains(type) || (Id.class.isAssignableFrom(type) && type.isRecord());
    }

    /** What was read of a text before, so that it is not even made a second time. */
    @SuppressWarnings("unchecked") // nothing else is put under a type
    private static Map<String, Object> known(Class<?> type, DeserializationContext context) {
        Map<String, Object> known = (Map<String, Object>) context.getAttribute(type);
        if (known == null) {
            known = new HashMap<>();
            context.setAttribute(type, known);
        }
        return known;
    }

    private static final class Modifier extends ValueDeserializerModifier {
        @Override
        public ValueDeserializer<?> modifyDeserializer(
                DeserializationConfig config, BeanDescription.Supplier bean, ValueDeserializer<?> reader) {
            return isShared(bean.getBeanClass()) ? new Reader(bean.getBeanClass(), reader) : reader;
        }

        @Override
        public KeyDeserializer modifyKeyDeserializer(
                DeserializationConfig config, JavaType type, KeyDeserializer reader) {
            return isShared(type.getRawClass()) ? new KeyReader(type.getRawClass(), reader) : reader;
        }
    }

    private static final class Reader extends StdScalarDeserializer<Object> {
        private final transient ValueDeserializer<?> reader;

        Reader(Class<?> type, ValueDeserializer<?> reader) {
            super(type);
            this.reader = reader;
        }

        @Override
        public Object deserialize(JsonParser in, DeserializationContext context) {
            if (!in.hasToken(JsonToken.VALUE_STRING)) {
                return reader.deserialize(in, context);
            }
            Map<String, Object> known = known(handledType(), context);
            Object before = known.get(in.getString());
            if (before == null) {
                String text = in.getString();
                before = reader.deserialize(in, context);
                known.put(text, before);
            }
            return before;
        }
    }

    private static final class KeyReader extends KeyDeserializer {
        private final Class<?> type;
        private final KeyDeserializer reader;

        KeyReader(Class<?> type, KeyDeserializer reader) {
            this.type = type;
            this.reader = reader;
        }

        @Override
        public Object deserializeKey(String key, DeserializationContext context) {
            Map<String, Object> known = known(type, context);
            Object before = known.get(key);
            if (before == null) {
                before = reader.deserializeKey(key, context);
                known.put(key, before);
            }
            return before;
        }
    }
}
