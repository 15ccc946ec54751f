package io.consort.kernel.json;

import java.util.LinkedHashMap;
import java.util.Map;

/** The cases of a sealed interface, by the {@code kind} that tells them apart in JSON. */
public final class Kinds {

    private Kinds() {}

    /** Whether values of the type say in JSON which case they are. */
    public static boolean has(Class<?> type) {
        return type.isInterface() && type.isSealed();
    }

    /** Its cases in the order in which it permits them; those of a case that is sealed itself in its place. */
    public static Map<String, Class<?>> of(Class<?> type) {
        Map<String, Class<?>> kinds = new LinkedHashMap<>();
        for (Class<?> each : type.getPermittedSubclasses()) {
            if (each.isSealed()) {
                kinds.putAll(of(each));
            } else {
                kinds.put(Kebab.of(each), each);
            }
        }
        return kinds;
    }
}
