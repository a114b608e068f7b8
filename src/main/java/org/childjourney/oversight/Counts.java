package org.childjourney.oversight;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.springframework.stereotype.Component;

import org.childjourney.access.Sight;

/**
 * How often each reason holds, for everybody who sees the same. Every case is looked at
 * to count, so that is not done again for each look at a page.
 */
@Component
class Counts {

    private static final int ASKED_IN_ONE_COUNTY = 1_000;

    private final StuckWork stuck;

    private final Cache<Question, Map<Reason, Map<String, Long>>> counted;

    Counts(StuckWork stuck, OversightProperties properties) {
        this.stuck = stuck;
        this.counted = Caffeine.newBuilder()
            .expireAfterWrite(properties.countedFor())
            .maximumSize(ASKED_IN_ONE_COUNTY)
            .build();
    }

    private record Question(Sight sight, StuckFilter filter) {
    }

    /** By process definition or by limit, counted not longer ago than is configured. */
    Map<Reason, Map<String, Long>> of(Sight sight, StuckFilter filter, Supplier<Asked> asked) {
        return this.counted.get(new Question(sight, filter), question -> count(asked.get()));
    }

    private Map<Reason, Map<String, Long>> count(Asked asked) {
        return Arrays.stream(Reason.values())
            .collect(Collectors.toMap(Function.identity(), reason -> this.stuck.count(reason, asked)));
    }

}
