package io.consort.starter.client;

import feign.FeignException;
import io.consort.kernel.problem.DomainException;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.retry.Retry;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;

/**
 * Another service, as this one may call it. A call ends with its answer, or with a {@link DomainException}: what a rule over
 * there refused, or UNAVAILABLE. There is no third way, and no answer is ever made up.
 *
 * @param <T> the interface of the other service
 */
public final class ServiceClient<T> {

    private final String service;
    private final T api;
    private final Runnable forgetToken;
    private final CircuitBreaker breaker;
    private final Retry retry;

    ServiceClient(String service, T api, Runnable forgetToken, CircuitBreaker breaker, Retry retry) {
        this.service = service;
        this.api = api;
        this.forgetToken = forgetToken;
        this.breaker = breaker;
        this.retry = retry;
    }

    /** Asks something that may safely be asked again, and asks again if there is no answer. */
    public <R> R ask(Function<T, R> question) {
        return orUnavailable(Retry.decorateSupplier(retry, guarded(question)));
    }

    /** Sends a change, once. Whether it was made is unknown when this ends UNAVAILABLE: send it again with the same key. */
    public <R> R tell(Function<T, R> change) {
        return orUnavailable(guarded(change));
    }

    private <R> Supplier<R> guarded(Function<T, R> call) {
        return CircuitBreaker.decorateSupplier(breaker, () -> {
            try {
                return call.apply(api);
            } catch (FeignException.Unauthorized e) {
                forgetToken.run();
                throw e;
            }
        });
    }

    private <R> R orUnavailable(Supplier<R> call) {
        try {
            return call.get();
        } catch (FeignException | OAuth2AuthorizationException | CallNotPermittedException e) {
            throw DomainException.unavailable(
                    "service-unavailable",
                    "The " + service
                            + " service does not answer as it should, and without its answer this cannot go on.");
        }
    }

    /** Whether a failure speaks against the other service, and not of what was asked. */
    static boolean isFault(Throwable failure) {
        return !(failure instanceof DomainException);
    }

    /** Whether another attempt may end better. */
    static boolean isPassing(Throwable failure) {
        return switch (failure) {
            case FeignException answered ->
                answered.status() < 400 || answered.status() >= 500 || answered.status() == 401;
            case OAuth2AuthorizationException noToken -> true;
            default -> false;
        };
    }
}
