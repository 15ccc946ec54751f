package io.consort.kernel.json;

import io.consort.kernel.identity.Id;
import io.consort.kernel.money.Fraction;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.JsonParser;
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

    @SuppressWarnings("unchecked") // nothing else is put under this key
    private static Object shared(Object value, DeserializationContext context) {
        Map<Object, Object> seen = (Map<Object, Object>) context.getAttribute(SharingModule.class);
        if (seen == null) {
            seen = new HashMap<>();
            context.setAttribute(SharingModule.class, seen);
        }
        Object before = seen.putIfAbsent(value, value);
        return before == null ? value : before;
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
            return isShared(type.getRawClass()) ? new KeyReader(reader) : reader;
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
            return shared(reader.deserialize(in, context), context);
        }
    }

    private static final class KeyReader extends KeyDeserializer {
        private final KeyDeserializer reader;

        KeyReader(KeyDeserializer reader) {
            this.reader = reader;
        }

        @Override
        public Object deserializeKey(String key, DeserializationContext context) {
            return shared(reader.deserializeKey(key, context), context);
        }
    }
}
