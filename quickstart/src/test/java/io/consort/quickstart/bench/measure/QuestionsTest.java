package io.consort.quickstart.bench.measure;

import static org.assertj.core.api.Assertions.assertThat;

import io.consort.ipledger.catalogue.Slice;
import io.consort.kernel.money.Fraction;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What is measured is answered, and is the question that it is said to be. */
class QuestionsTest {

    @Test
    void titleIsAskedWhereSomebodyHasIt() {
        TitleBenchmark titles = new TitleBenchmark();
        titles.assignments = 3_000;
        titles.fill();
        try {
            assertWhole(titles::now);
            assertWhole(titles::askedNow);
            assertWhole(titles::earlierBelief);
            assertWhole(titles::askedEarlierBelief);
        } finally {
            titles.close();
        }
    }

    private static void assertWhole(Supplier<Object> question) {
        for (int i = 0; i < 100; i++) {
            assertThat(question.get())
                    .isInstanceOfSatisfying(
                            Map.class,
                            owners -> assertThat(Fraction.sum(((Map<?, ?>) owners)
                                            .values().stream()
                                                    .map(Fraction.class::cast)
                                                    .toList()))
                                    .isEqualTo(Fraction.ONE));
        }
    }

    @Test
    void eachPageOfThePortfolioButOneIsFull() {
        PortfolioBenchmark portfolio = new PortfolioBenchmark();
        portfolio.assets = 42_000;
        portfolio.fill();
        assertThat(portfolio.whole()).satisfies(QuestionsTest::assertFull);
        assertThat(portfolio.filtered()).satisfies(QuestionsTest::assertFull);
        assertThat(portfolio.named()).satisfies(QuestionsTest::assertFull);
        assertThat(portfolio.old()).satisfies(QuestionsTest::assertFull);
        assertThat(portfolio.none().assets()).isEmpty();
    }

    private static void assertFull(Slice page) {
        assertThat(page.assets()).hasSize(50);
    }
}
