package io.consort.starter.openapi;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.Operation;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.method.HandlerMethod;

/** Who gives two types of the API one name is told which two, and how they are told apart. */
class SchemaNamesTest {

    private final SchemaNames names = new SchemaNames();
    private final ModelConverters converters = new ModelConverters(true);

    SchemaNamesTest() {
        converters.addConverter(PlatformSchemas.ofAnyType(names));
    }

    @Test
    void whatIsNestedIsNamedAfterWhatItIsAPartOf() {
        converters.readAll(new AnnotatedType(Library.Shelf.class));
        converters.readAll(new AnnotatedType(Shop.Counter.Shelf.class));
        assertThatCode(names::requireDistinct).doesNotThrowAnyException();
    }

    @Test
    void twoTypesOfOneNameAreNamedWithWhatToDo() {
        converters.readAll(new AnnotatedType(Library.Shelf.class));
        assertThatIllegalStateException()
                .isThrownBy(() -> converters.readAll(new AnnotatedType(Shop.Shelf.class)))
                .withMessageContaining(Library.Shelf.class.getName())
                .withMessageContaining(Shop.Shelf.class.getName())
                .withMessageContaining("both called Shelf")
                .withMessageContaining("Rename one of the two, or nest it");
    }

    /** Springdoc makes an answer of nothing out of a schema that fails: without this it would be said that the resource has no version. */
    @Test
    void soIsTheOperationInWhichTheyWereMet() throws NoSuchMethodException {
        twoTypesOfOneNameAreNamedWithWhatToDo();
        HandlerMethod method = new HandlerMethod(new Shop(), "shelf");
        Operation operation = new Operation().tags(List.of("Shops"));
        assertThatIllegalStateException()
                .isThrownBy(() -> new OperationDetails(names).customize(operation, method))
                .withMessageContaining(Library.Shelf.class.getName())
                .withMessageContaining(Shop.Shelf.class.getName());
    }

    @RestController
    static final class Library {

        record Shelf(String subject) {}
    }

    @RestController
    static final class Shop {

        public Shelf shelf() {
            return new Shelf(1);
        }

        record Shelf(int price) {}

        record Counter(Shelf shelf) {

            record Shelf(int drawers) {}
        }
    }
}
