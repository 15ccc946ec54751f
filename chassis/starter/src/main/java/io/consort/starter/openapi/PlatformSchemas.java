package io.consort.starter.openapi;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JavaType;
import io.consort.edge.problem.Problem;
import io.consort.kernel.identity.Id;
import io.consort.kernel.json.Kebab;
import io.consort.kernel.json.Kinds;
import io.consort.kernel.json.Meaning;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.View;
import io.consort.kernel.money.Fraction;
import io.consort.kernel.note.CosignedNote;
import io.consort.kernel.persistent.OrderedMap;
import io.consort.kernel.sentence.Sentence;
import io.consort.starter.web.Recorded;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Discriminator;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.pcollections.PVector;

/** How values look in JSON, read off the Java language as the mapper does: see {@code io.consort.kernel.json.Json}. */
final class PlatformSchemas implements ModelConverter {

    private static final String REFERENCE = "#/components/schemas/";

    private final boolean alone;
    private final Function<Class<?>, Set<String>> inPath;

    private PlatformSchemas(boolean alone, Function<Class<?>, Set<String>> inPath) {
        this.alone = alone;
        this.inPath = inPath;
    }

    /** For a document in which what is one of several cases never stands alone: its schema has the {@code kind}. */
    static PlatformSchemas ofDocument() {
        return new PlatformSchemas(false, _ -> Set.of());
    }

    /**
     * For an API, which also answers a case alone, without a {@code kind}: as one of several it has a schema of its own.
     *
     * @param inPath the components of a command that are no fields of a body, since the path names them
     */
    static PlatformSchemas ofApi(Function<Class<?>, Set<String>> inPath) {
        return new PlatformSchemas(true, inPath);
    }

    /** What describes a type of which nothing else is known, by its looks. */
    static ModelResolver ofAnyType(SchemaNames names) {
        return new ModelResolver(Json31.mapper(), names).openapi31(true);
    }

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        JavaType java = Json31.mapper().constructType(type.getType());
        Class<?> raw = java == null ? Object.class : java.getRawClass();
        if (Id.class.isAssignableFrom(raw)) {
            return id(raw);
        }
        if (raw == Fraction.class) {
            return text("An exact fraction, for example 1/3").pattern("^-?[0-9]{1,30}(/[0-9]{1,30})?$");
        }
        if (raw == CosignedNote.class) {
            return text("A checkpoint of this ledger as it was served, with cosignature lines added")
                    .maxLength(CosignedNote.LONGEST);
        }
        if (raw == CurrencyUnit.class) {
            return text("ISO 4217, for example USD").pattern("^[A-Z]{3}$");
        }
        if (raw == Money.class) {
            return money();
        }
        if (raw.isEnum()) {
            return constants(raw);
        }
        if (raw == Recorded.class) {
            return recorded(java.containedType(0), context);
        }
        if (Kinds.has(raw)) {
            return cases(raw, context);
        }
        if (java != null && java.isCollectionLikeType() && PVector.class.isAssignableFrom(raw)) {
            return context.resolve(like(
                    type, Json31.mapper().getTypeFactory().constructCollectionType(List.class, java.getContentType())));
        }
        if (java != null && java.isMapLikeType() && raw == OrderedMap.class) {
            return context.resolve(like(
                    type,
                    Json31.mapper()
                            .getTypeFactory()
                            .constructMapType(Map.class, java.getKeyType(), java.getContentType())));
        }
        Schema<?> schema = chain.hasNext() ? chain.next().resolve(type, context, chain) : null;
        if (schema != null && raw.isRecord()) {
            Schema<?> model = model(schema, context);
            if (model != null && model.getProperties() != null) {
                model.getProperties().keySet().removeAll(inPath(raw));
                describe(raw, model);
                if (raw == Sentence.class) {
                    SentenceSchema.describe(model);
                }
                if (raw == Problem.FieldError.class) { // the edge does not know what a sentence is
                    model.addProperty(
                            "sentence", context.resolve(new AnnotatedType(Sentence.class).resolveAsRef(true)));
                }
                require(raw, model);
                if (model.getProperties().isEmpty()) { // as of a record without components
                    model.setTypes(null);
                    model.setProperties(null);
                }
            }
        }
        return schema;
    }

    private Set<String> inPath(Class<?> type) {
        return Command.class.isAssignableFrom(type) ? inPath.apply(type) : Set.of();
    }

    /** The same place in a document, with another type in it. */
    private static AnnotatedType like(AnnotatedType type, JavaType other) {
        return new AnnotatedType(other)
                .propertyName(type.getPropertyName())
                .parent(type.getParent())
                .ctxAnnotations(type.getCtxAnnotations())
                .jsonUnwrappedHandler(type.getJsonUnwrappedHandler())
                .schemaProperty(type.isSchemaProperty())
                .resolveAsRef(type.isResolveAsRef())
                .skipOverride(type.isSkipOverride())
                .components(type.getComponents());
    }

    /** An id that does not look like most says how by a {@code SYNTAX} of its own. */
    private static Schema<String> id(Class<?> type) {
        Pattern syntax = syntax(type);
        Schema<String> schema = syntax.equals(Id.SYNTAX)
                ? text("1 to 64 letters, digits, dots, underscores or hyphens")
                : new StringSchema();
        schema.setPattern("^" + syntax.pattern() + "$");
        return schema;
    }

    private static Pattern syntax(Class<?> type) {
        try {
            return Modifier.isPublic(type.getModifiers())
                            && type.getField("SYNTAX").get(null) instanceof Pattern own
                    ? own
                    : Id.SYNTAX;
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("Every id has a syntax: " + type, impossible);
        }
    }

    private static Schema<String> text(String description) {
        Schema<String> schema = new StringSchema();
        schema.setDescription(description);
        return schema;
    }

    private static Schema<?> money() {
        return new ObjectSchema()
                .description("A decimal text with exactly the currency's own digits; never rounded")
                .addProperty("amount", text("For example 1234.56").pattern("^-?[0-9]{1,18}(\\.[0-9]{1,6})?$"))
                .addProperty("currency", text("ISO 4217, for example USD").pattern("^[A-Z]{3}$"))
                .addRequiredItem("amount")
                .addRequiredItem("currency");
    }

    private static Schema<?> constants(Class<?> type) {
        Schema<String> schema = new StringSchema();
        schema.setEnum(Stream.of(type.getEnumConstants())
                .map(constant -> Kebab.ofConstant((Enum<?>) constant))
                .toList());
        return schema;
    }

    /** One of the cases, told apart by {@code kind}. */
    private Schema<?> cases(Class<?> type, ModelConverterContext context) {
        Schema<?> any = new Schema<>();
        Discriminator discriminator = new Discriminator().propertyName("kind");
        Kinds.of(type).forEach((kind, leaf) -> {
            Schema<?> resolved = context.resolve(new AnnotatedType(leaf).resolveAsRef(true));
            Schema<?> reference = resolved.get$ref() == null && leaf.isRecord()
                    ? new Schema<>().$ref(REFERENCE + SchemaNames.name(leaf)) // of which this is a part itself
                    : resolved;
            Schema<?> one = alone ? besides(kind, leaf, reference, context) : within(kind, reference, context);
            any.addOneOfItem(one);
            if (one.get$ref() != null) {
                discriminator.mapping(kind, one.get$ref());
            }
        });
        return any.discriminator(discriminator);
    }

    /** The item's own schema, and the entries beside it. */
    private static Schema<?> recorded(JavaType item, ModelConverterContext context) {
        String reference =
                context.resolve(new AnnotatedType(item).resolveAsRef(true)).get$ref();
        String entries = SchemaNames.name(Recorded.class);
        String name = entries + reference.substring(REFERENCE.length());
        context.defineModel(entries, entries());
        context.defineModel(
                name,
                new Schema<>()
                        .addAllOfItem(new Schema<>().$ref(reference))
                        .addAllOfItem(new Schema<>().$ref(REFERENCE + entries)));
        return new Schema<>().$ref(REFERENCE + name);
    }

    private static Schema<?> entries() {
        return new ObjectSchema()
                .description("What entries of the ledger say")
                .addProperty(
                        Recorded.ENTRIES,
                        new ArraySchema()
                                .items(new IntegerSchema().format("int64"))
                                .maxItems(View.MOST_ENTRIES)
                                .description("The seqs of the entries that it rests on, in their order: the last "
                                        + View.MOST_ENTRIES + " where there are more"))
                .addRequiredItem(Recorded.ENTRIES);
    }

    private static Schema<?> besides(String kind, Class<?> leaf, Schema<?> reference, ModelConverterContext context) {
        String name = SchemaNames.name(leaf) + "Case";
        Schema<?> only = new ObjectSchema().addProperty("kind", only(kind)).addRequiredItem("kind");
        context.defineModel(name, new Schema<>().addAllOfItem(reference).addAllOfItem(only));
        return new Schema<>().$ref(REFERENCE + name);
    }

    private static Schema<?> within(String kind, Schema<?> reference, ModelConverterContext context) {
        Schema<?> model = model(reference, context);
        if (model != null) {
            model.addProperty("kind", only(kind));
            require(model, "kind");
        }
        return reference;
    }

    private static Schema<?> only(String kind) {
        Schema<String> only = new StringSchema();
        only.setConst(kind);
        return only;
    }

    private static @Nullable Schema<?> model(Schema<?> schema, ModelConverterContext context) {
        String reference = schema.get$ref();
        return reference == null ? schema : context.getDefinedModels().get(reference.substring(REFERENCE.length()));
    }

    /** What a component means is said where it stands. */
    private static void describe(Class<?> type, Schema<?> model) {
        for (RecordComponent component : type.getRecordComponents()) {
            Meaning meaning = component.getAnnotation(Meaning.class);
            Schema<?> property = model.getProperties().get(component.getName());
            if (meaning != null && property != null) {
                if (!meaning.value().isEmpty()) {
                    property.setDescription(meaning.value());
                }
                if (!meaning.example().isEmpty()) {
                    property.setExample(example(property, meaning.example()));
                }
            }
        }
    }

    /** Of a list or of an object it is JSON; else it is the text itself. */
    private static Object example(Schema<?> property, String text) {
        if (property.getItems() == null && !text.startsWith("{")) {
            return text;
        }
        try {
            return Json31.mapper().readTree(text);
        } catch (JsonProcessingException malformed) {
            throw new IllegalArgumentException("An example of a list or an object is written in JSON", malformed);
        }
    }

    /** What is not nullable must be there. */
    private static void require(Class<?> type, Schema<?> model) {
        for (RecordComponent component : type.getRecordComponents()) {
            if (!component.getAnnotatedType().isAnnotationPresent(Nullable.class)
                    && model.getProperties().containsKey(component.getName())) {
                require(model, component.getName());
            }
        }
    }

    private static void require(Schema<?> model, String name) {
        if (model.getRequired() == null || !model.getRequired().contains(name)) {
            model.addRequiredItem(name);
        }
    }
}
