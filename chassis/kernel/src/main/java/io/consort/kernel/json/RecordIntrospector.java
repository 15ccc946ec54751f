package io.consort.kernel.json;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.AnnotatedParameter;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.databind.jsontype.NamedType;

/** Reads from the Java language itself what would otherwise be annotations: sealed cases, kebab-case names, nullness. */
final class RecordIntrospector extends JacksonAnnotationIntrospector {

    @Override
    public JsonTypeInfo.@Nullable Value findPolymorphicTypeInfo(MapperConfig<?> config, Annotated annotated) {
        if (annotated instanceof AnnotatedClass type && isKind(type.getRawType())) {
            return JsonTypeInfo.Value.construct(
                    JsonTypeInfo.Id.NAME, JsonTypeInfo.As.PROPERTY, "kind", null, false, true);
        }
        return super.findPolymorphicTypeInfo(config, annotated);
    }

    @Override
    public @Nullable List<NamedType> findSubtypes(MapperConfig<?> config, Annotated annotated) {
        if (annotated instanceof AnnotatedClass type && isKind(type.getRawType())) {
            List<NamedType> cases = new ArrayList<>();
            addCases(type.getRawType(), cases);
            return cases;
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

    private static boolean isNullable(AnnotatedMember member) {
        if (member instanceof AnnotatedParameter parameter
                && parameter.getDeclaringClass().isRecord()) {
            return parameter
                    .getDeclaringClass()
                    .getRecordComponents()[parameter.getIndex()]
                    .getAnnotatedType()
                    .isAnnotationPresent(Nullable.class);
        }
        return true;
    }

    private static boolean isKind(Class<?> type) {
        return type.isInterface() && type.isSealed();
    }

    private static void addCases(Class<?> type, List<NamedType> cases) {
        for (Class<?> each : type.getPermittedSubclasses()) {
            if (each.isSealed()) {
                addCases(each, cases);
            } else {
                cases.add(new NamedType(each, Kebab.of(each)));
            }
        }
    }
}
