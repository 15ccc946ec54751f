package io.consort.laws;

import java.util.Optional;
import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.PropagationMode;
import net.jqwik.api.lifecycle.PropertyAttributes;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;

/**
 * How far the random tests go. A change is judged by the same cases in each run, so that nobody's build breaks by what is no fault
 * of his. Before a release, and whenever there is time, the system property {@code laws.times} lets each property draw new cases,
 * as many times more of them; the seed of one that fails is printed, and its case becomes an example.
 */
public final class Reach implements AroundPropertyHook {

    /** How often jqwik tries what does not say it. */
    private static final int USUAL = 1000;

    private final Optional<Integer> times;

    /** As the system property says; jqwik makes one for all tests. */
    public Reach() {
        this(Optional.ofNullable(Integer.getInteger("laws.times")));
    }

    Reach(Optional<Integer> times) {
        this.times = times;
    }

    @Override
    public PropagationMode propagateTo() {
        return PropagationMode.ALL_DESCENDANTS;
    }

    @Override
    public PropertyExecutionResult aroundProperty(PropertyLifecycleContext context, PropertyExecutor property) {
        PropertyAttributes attributes = context.attributes();
        if (times.isPresent()) {
            attributes.setTries(attributes.tries().orElse(USUAL) * times.get());
        } else if (attributes.seed().isEmpty()) {
            attributes.setSeed(
                    Integer.toString(context.targetMethod().toString().hashCode()));
        }
        return property.execute();
    }
}
