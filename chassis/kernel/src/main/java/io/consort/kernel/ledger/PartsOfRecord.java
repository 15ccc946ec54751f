package io.consort.kernel.ledger;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** How the components of a record are read and replaced by their types; found once for each record. */
final class PartsOfRecord {

    private static final ClassValue<PartsOfRecord> ALL = new ClassValue<>() {
        @Override
        protected PartsOfRecord computeValue(Class<?> type) {
            return new PartsOfRecord(type);
        }
    };

    private final Class<?> state;
    private final Class<?>[] types;
    private final MethodHandle[] read;
    private final MethodHandle make;
    private final Map<Class<?>, Integer> places = new ConcurrentHashMap<>();

    private PartsOfRecord(Class<?> state) {
        if (!state.isRecord()) {
            throw new IllegalArgumentException("A state of parts is a record: " + state.getName());
        }
        this.state = state;
        RecordComponent[] components = state.getRecordComponents();
        this.types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        if (Arrays.stream(types).distinct().count() < types.length) {
            throw new IllegalArgumentException("Two parts of one type in " + state.getName());
        }
        try {
            MethodHandles.Lookup lookup = MethodHandles.privateLookupIn(state, MethodHandles.lookup());
            this.read = new MethodHandle[types.length];
            for (int i = 0; i < types.length; i++) {
                read[i] = lookup.unreflect(components[i].getAccessor())
                        .asType(MethodType.methodType(Object.class, Object.class));
            }
            this.make = lookup.findConstructor(state, MethodType.methodType(void.class, types))
                    .asSpreader(Object[].class, types.length)
                    .asType(MethodType.methodType(Object.class, Object[].class));
        } catch (ReflectiveOperationException closed) {
            throw new IllegalArgumentException("The parts of " + state.getName() + " cannot be reached", closed);
        }
    }

    static PartsOfRecord of(Class<?> state) {
        return ALL.get(state);
    }

    <P> P get(Object whole, Class<P> type) {
        return type.cast(part(whole, place(type)));
    }

    Object with(Object whole, Object part) {
        int place = place(part.getClass());
        Object[] parts = new Object[types.length];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = i == place ? part : part(whole, i);
        }
        try {
            return make.invokeExact(parts);
        } catch (RuntimeException | Error thrown) {
            throw thrown;
        } catch (Throwable checked) { // a record's constructor declares none
            throw new IllegalStateException(checked);
        }
    }

    private Object part(Object whole, int place) {
        try {
            return read[place].invokeExact(whole);
        } catch (RuntimeException | Error thrown) {
            throw thrown;
        } catch (Throwable checked) { // an accessor declares none
            throw new IllegalStateException(checked);
        }
    }

    private int place(Class<?> type) {
        Integer known = places.get(type);
        return known == null ? places.computeIfAbsent(type, this::find) : known;
    }

    /** The component declared as it, or of a class that it is an interface of; a part may be of a class below the declared one. */
    private int find(Class<?> type) {
        int[] exact = where(type::equals);
        int[] found =
                exact.length == 1 ? exact : where(each -> type.isAssignableFrom(each) || each.isAssignableFrom(type));
        if (found.length != 1) {
            throw new IllegalArgumentException("%s has %s parts of %s"
                    .formatted(state.getSimpleName(), found.length == 0 ? "no" : "several", type.getName()));
        }
        return found[0];
    }

    private int[] where(Predicate<Class<?>> holds) {
        return IntStream.range(0, types.length)
                .filter(i -> holds.test(types[i]))
                .toArray();
    }
}
