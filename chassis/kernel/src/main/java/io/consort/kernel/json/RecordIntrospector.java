package io.consort.kernel.json;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.Nulls;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.AnnotatedConstructor;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.AnnotatedParameter;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.databind.jsontype.NamedType;

/** Reads from the Java language itself what would otherwise be annotations: sealed cases, kebab-case names, nullness;
 * and what a record derives. */
final class RecordIntrospector extends JacksonAnnotationIntrospector {

    @Override
    public JsonTypeInfo.@Nullable Value findPolymorphicTypeInfo(MapperConfig<?> config, Annotated annotated) {
        if (annotated instanceof AnnotatedClass type && Kinds.has(type.getRawType())) {
            return JsonTypeInfo.Value.construct(
                    JsonTypeInfo.Id.NAME, JsonTypeInfo.As.PROPERTY, "kind", null, false, true);
        }
        return super.findPolymorphicTypeInfo(config, annotated);
    }

    @Override
    public @Nullable List<NamedType> findSubtypes(MapperConfig<?> config, Annotated annotated) {
        if (annotated instanceof AnnotatedClass type && Kinds.has(type.getRawType())) {
            return Kinds.of(type.getRawType()).entrySet().stream()
                    .map(each -> new NamedType(each.getValue(), each.getKey()))
                    .toList();
        }
        return super.findSubtypes(config, annotated);
    }

    @Override
    public String[] findEnumValues(
            MapperConfig<?> config, AnnotatedClass type, Enum<?>[] values, @Nullable String[] names) {
        String[] result = new String[values.length];
        for (int i = 0; i < values.length; i++) {
            result[i] = Kebab.ofConstant(values[i]);
        }
        return result;
    }

    @Override
    public JsonSetter.Value findSetterInfo(MapperConfig<?> config, Annotated annotated) {
        if (annotated instanceof AnnotatedMember member && !isNullable(member)) {
            return JsonSetter.Value.forValueNulls(Nulls.FAIL, Nulls.FAIL);
        }
        return super.findSetterInfo(config, annotated);
    }

    @Override
    public boolean hasIgnoreMarker(MapperConfig<?> config, AnnotatedMember member) {
        return member.hasAnnotation(Derived.class) || super.hasIgnoreMarker(config, member);
    }

    /** A record that derives components of its own is made by the constructor that takes the others. */
    @Override
    public JsonCreator.@Nullable Mode findCreatorAnnotation(MapperConfig<?> config, Annotated annotated) {
        if (annotated instanceof AnnotatedConstructor constructor
                && constructor.getDeclaringClass().isRecord()) {
            Class<?> type = constructor.getDeclaringClass();
            Class<?>[] stored = types(stored(type));
            if (stored.length < type.getRecordComponents().length) {
                return Arrays.equals(constructor.getAnnotated().getParameterTypes(), stored)
                        ? JsonCreator.Mode.PROPERTIES
                        : JsonCreator.Mode.DISABLED;
            }
        }
        return super.findCreatorAnnotation(config, annotated);
    }

    private static Class<?>[] types(List<RecordComponent> components) {
        return components.stream().map(RecordComponent::getType).toArray(Class<?>[]::new);
    }

    private static List<RecordComponent> stored(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .filter(each -> !each.isAnnotationPresent(Derived.class))
                .toList();
    }

    private static boolean isNullable(AnnotatedMember member) {
        if (member instanceof AnnotatedParameter parameter
                && parameter.getDeclaringClass().isRecord()) {
            return component(parameter).getAnnotatedType().isAnnotationPresent(Nullable.class);
        }
        return true;
    }

    private static RecordComponent component(AnnotatedParameter parameter) {
        RecordComponent[] all = parameter.getDeclaringClass().getRecordComponents();
        return parameter.getOwner().getParameterCount() == all.length
                ? all[parameter.getIndex()]
                : stored(parameter.getDeclaringClass()).get(parameter.getIndex());
    }
}
