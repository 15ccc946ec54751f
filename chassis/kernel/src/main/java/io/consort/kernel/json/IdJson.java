package io.consort.kernel.json;

import io.consort.kernel.identity.Id;
import io.consort.kernel.problem.DomainException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.deser.KeyDeserializers;

/** Every {@link Id} record is its text, as a value and as a key. */
public final class IdJson {

    private IdJson() {}

    /**
     * Makes an id of a text, by the record's canonical constructor.
     *
     * @throws DomainException INVALID when the text is no such id
     */
    public static <T> T parse(Class<T> type, String text) {
        return parse(constructor(type), text);
    }

    private static <T> Constructor<T> constructor(Class<T> type) {
        try {
            Constructor<T> constructor = type.getDeclaredConstructor(String.class);
            constructor.setAccessible(true);
            return constructor;
        } catch (NoSuchMethodException notAnId) {
            throw new IllegalArgumentException(type + " is not a record of one text", notAnId);
        }
    }

    private static <T> T parse(Constructor<T> constructor, String text) {
        try {
            return constructor.newInstance(text);
        } catch (InvocationTargetException refused) {
            if (refused.getCause() instanceof DomainException refusal) {
                throw refusal;
            }
            throw new IllegalStateException(refused.getCause());
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static boolean isId(JavaType type) {
        return Id.class.isAssignableFrom(type.getRawClass())
                && type.getRawClass().isRecord();
    }

    private static <T> ValueDeserializer<T> reader(Class<T> type) {
        Constructor<T> constructor = constructor(type);
        return new TextJson.Reader<>(type, text -> parse(constructor, text));
    }

    static final class Readers extends Deserializers.Base {
        @Override
        public @Nullable ValueDeserializer<?> findBeanDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription.Supplier bean) {
            return isId(type) ? reader(type.getRawClass()) : null;
        }

        @Override
        public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
            return Id.class.isAssignableFrom(type);
        }
    }

    static final class KeyReaders implements KeyDeserializers {
        @Override
        public @Nullable KeyDeserializer findKeyDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription.Supplier bean) {
            if (!isId(type)) {
                return null;
            }
            Constructor<?> constructor = constructor(type.getRawClass());
            return new KeyDeserializer() {
                @Override
                public Object deserializeKey(String key, DeserializationContext context) {
                    return parse(constructor, key);
                }
            };
        }
    }
}
