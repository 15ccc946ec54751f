package io.consort.consortium.organisation.web;

import io.consort.kernel.problem.DomainException;
import io.consort.starter.web.Page;
import io.consort.starter.web.PageRequest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** A page of what the identity provider lists by place. The cursor is the place of the next one. */
final class PeoplePage {

    private PeoplePage() {}

    /**
     * @param part asked for a part by its first place and its length; a place may be empty
     */
    static <R> Page<R> of(PageRequest page, BiFunction<Integer, Integer, List<Optional<R>>> part) {
        int first = page.after() == null ? 0 : decode(page.after());
        List<Optional<R>> found = part.apply(first, page.limit() + 1);
        return found.size() <= page.limit()
                ? new Page<>(filled(found), null)
                : new Page<>(filled(found.subList(0, page.limit())), encode(first + page.limit()));
    }

    private static <R> List<R> filled(List<Optional<R>> places) {
        return places.stream().flatMap(Optional::stream).toList();
    }

    private static int decode(String cursor) {
        try {
            int place = Integer.parseInt(new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8));
            if (place >= 0) {
                return place;
            }
        } catch (IllegalArgumentException notOurs) {
            throw noCursor();
        }
        throw noCursor();
    }

    private static DomainException noCursor() {
        return DomainException.invalid(
                "/after", "Not a cursor of this list: take it from \"next\" of the page before.");
    }

    private static String encode(int place) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(Integer.toString(place).getBytes(StandardCharsets.UTF_8));
    }
}
