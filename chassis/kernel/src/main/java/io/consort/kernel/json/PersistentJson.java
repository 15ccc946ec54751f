package io.consort.kernel.json;

import io.consort.kernel.persistent.HashTrie;
import io.consort.kernel.persistent.OrderedMap;
import io.consort.kernel.persistent.Row;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePSet;
import org.pcollections.OrderedPMap;
import org.pcollections.PMap;
import org.pcollections.PSet;
import org.pcollections.PSortedMap;
import org.pcollections.PVector;
import org.pcollections.TreePMap;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.deser.std.StdConvertingDeserializer;
import tools.jackson.databind.jsontype.TypeDeserializer;
import tools.jackson.databind.type.CollectionType;
import tools.jackson.databind.type.MapType;
import tools.jackson.databind.type.TypeFactory;
import tools.jackson.databind.util.Converter;

/** Reads the persistent collections that states are made of. They are written as the maps and lists they are. */
final class PersistentJson extends Deserializers.Base {

    @Override
    public @Nullable ValueDeserializer<?> findMapDeserializer(
            MapType type,
            DeserializationConfig config,
            BeanDescription.Supplier bean,
            @Nullable KeyDeserializer keys,
            @Nullable TypeDeserializer types,
            @Nullable ValueDeserializer<?> values) {
        Class<?> raw = type.getRawClass();
        if (raw == PMap.class) {
            return map(type, config, map -> HashTrie.from(map));
        }
        if (raw == PSortedMap.class || raw == TreePMap.class) {
            return map(type, config, PersistentJson::sorted);
        }
        if (raw == OrderedMap.class) {
            return map(type, config, map -> OrderedMap.from(map));
        }
        return raw == OrderedPMap.class ? map(type, config, map -> OrderedPMap.from(map)) : null;
    }

    @Override
    public @Nullable ValueDeserializer<?> findCollectionDeserializer(
            CollectionType type,
            DeserializationConfig config,
            BeanDescription.Supplier bean,
            @Nullable TypeDeserializer types,
            @Nullable ValueDeserializer<?> values) {
        Class<?> raw = type.getRawClass();
        if (raw == PVector.class) {
            return list(type, config, list -> Row.from(list));
        }
        return raw == PSet.class ? list(type, config, list -> HashTreePSet.from(list)) : null;
    }

    @Override
    public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
        return PMap.class.isAssignableFrom(type) || type == PVector.class || type == PSet.class;
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // keys of a sorted map are comparable by its declaration
    private static Object sorted(Map<Object, Object> map) {
        return TreePMap.from((Map) map);
    }

    private static ValueDeserializer<?> map(
            MapType type, DeserializationConfig config, Function<Map<Object, Object>, Object> make) {
        JavaType plain =
                config.getTypeFactory().constructMapType(LinkedHashMap.class, type.getKeyType(), type.getContentType());
        return new StdConvertingDeserializer<>(new Conversion<>(plain, type, make));
    }

    private static ValueDeserializer<?> list(
            CollectionType type, DeserializationConfig config, Function<Collection<Object>, Object> make) {
        JavaType plain = config.getTypeFactory().constructCollectionType(List.class, type.getContentType());
        return new StdConvertingDeserializer<>(new Conversion<>(plain, type, make));
    }

    private record Conversion<I>(JavaType from, JavaType to, Function<I, Object> make) implements Converter<I, Object> {
        @Override
        public Object convert(tools.jackson.databind.DeserializationContext context, I value) {
            return make.apply(value);
        }

        @Override
        public Object convert(tools.jackson.databind.SerializationContext context, I value) {
            return make.apply(value);
        }

        @Override
        public JavaType getInputType(TypeFactory types) {
            return from;
        }

        @Override
        public JavaType getOutputType(TypeFactory types) {
            return to;
        }
    }
}
