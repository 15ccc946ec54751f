package io.consort.quickstart.browser;

import static io.consort.quickstart.bench.browser.Chromium.find;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A story that needs a browser. Without one it is not told, which is said in a loud line; under {@code CI=true} that is a failure. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Timeout(3000)
@ExtendWith(InBrowser.Condition.class)
@interface InBrowser {

    final class Condition implements ExecutionCondition {
        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            if (find().isPresent()) {
                return ConditionEvaluationResult.enabled("There is a browser");
            }
            String missing = "NOT RUN: " + context.getDisplayName()
                    + ", as there is no browser. Install chromium, or name one in CONSORT_BROWSER.";
            if ("true".equals(System.getenv("CI"))) {
                throw new IllegalStateException(missing);
            }
            System.err.println(missing);
            return ConditionEvaluationResult.disabled(missing);
        }
    }
}
