package io.consort.consortium.founding.store;

import io.consort.consortium.charter.Articles;
import io.consort.consortium.charter.CharterDraft;
import io.consort.consortium.clause.Article;
import io.consort.kernel.json.Json;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Makes a whole charter of one that leaves out what goes without saying. What is adopted, recorded and shown is whole. */
final class Completion {

    private static final Map<Class<?>, Article<?>> ARTICLES =
            Articles.ALL.stream().collect(Collectors.toUnmodifiableMap(Article::type, Function.identity()));

    private Completion() {}

    /** A charter with all that goes without saying, where it leaves it out. */
    static void complete(ObjectNode charter) {
        complete(charter, CharterDraft.class, Json.entries());
    }

    private static void complete(JsonNode node, Type type, JsonMapper mapper) {
        if (node instanceof ObjectNode object && type instanceof Class<?> record && record.isRecord()) {
            Article<?> article = ARTICLES.get(record);
            Map<String, Object> usual = article == null ? Map.of() : article.usual();
            for (RecordComponent each : record.getRecordComponents()) {
                Object so = usual.get(each.getName());
                if (so != null && !object.has(each.getName())) {
                    object.set(each.getName(), written(so, each.getGenericType(), mapper));
                }
                complete(object.path(each.getName()), each.getGenericType(), mapper);
            }
        } else if (type instanceof ParameterizedType list) {
            node.forEach(each -> complete(each, list.getActualTypeArguments()[0], mapper));
        }
    }

    /** A value as it is written where the type of its field is known, with its kind. */
    private static JsonNode written(Object value, Type type, JsonMapper mapper) {
        return mapper.readTree(mapper.writerFor(mapper.constructType(type)).writeValueAsString(value));
    }
}
