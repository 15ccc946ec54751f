package io.consort.consortium.charter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.consort.consortium.clause.Article;
import io.consort.consortium.clause.Clause;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ArticlesTest {

    /** A record whose article is in no list has no limits in the schema, and nothing goes without saying in it. */
    @Test
    void everyRecordOfACharterThatHasAnArticleIsListed() {
        Set<Class<?>> records = new LinkedHashSet<>();
        walk(CharterDraft.class, records);
        assertThat(records).hasSizeGreaterThan(40);
        Set<Class<?>> listed = new LinkedHashSet<>();
        Articles.ALL.forEach(each -> listed.add(each.type()));
        assertThat(listed)
                .containsExactlyInAnyOrderElementsOf(records.stream()
                        .filter(type -> Stream.of(type.getDeclaredFields())
                                .anyMatch(field -> field.getName().equals("ARTICLE")))
                        .toList());
    }

    @Test
    void noComponentIsForgotten() {
        assertThatIllegalArgumentException().isThrownBy(() -> Article.of(Band.class, Clause.of("from", Band::from)));
    }

    private static void walk(Type type, Set<Class<?>> records) {
        if (type instanceof ParameterizedType list) {
            walk(list.getActualTypeArguments()[0], records);
        } else if (type instanceof Class<?> known && known.getName().startsWith("io.consort.consortium")) {
            if (known.isSealed()) {
                Stream.of(known.getPermittedSubclasses()).forEach(each -> walk(each, records));
            } else if (known.isRecord() && records.add(known)) {
                for (RecordComponent each : known.getRecordComponents()) {
                    walk(each.getGenericType(), records);
                }
            }
        }
    }
}
