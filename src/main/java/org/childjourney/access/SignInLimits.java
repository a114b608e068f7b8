package org.childjourney.access;

import java.time.Duration;
import java.util.Locale;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import org.springframework.security.authentication.LockedException;
import org.springframework.stereotype.Component;

/**
 * How many wrong passwords are taken: ten for a name in a quarter of an hour, whether or
 * not anybody has that name, and sixty from one network address, where a whole office may
 * sit behind it. The quarter begins with the first wrong one. Each node counts for
 * itself. The right password makes good for its name.
 */
@Component
class SignInLimits {

    private static final int FOR_A_NAME = 10;

    private static final int FROM_AN_ADDRESS = 60;

    private static final Duration WITHIN = Duration.ofMinutes(15);

    private final Cache<String, Bucket> names = remembered();

    private final Cache<String, Bucket> addresses = remembered();

    private final TimeMeter time;

    SignInLimits() {
        this(TimeMeter.SYSTEM_MILLISECONDS);
    }

    SignInLimits(TimeMeter time) {
        this.time = time;
    }

    private static Cache<String, Bucket> remembered() {
        return Caffeine.newBuilder().maximumSize(100_000).expireAfterAccess(WITHIN).build();
    }

    /**
     * Lets an attempt through.
     * @throws LockedException after too many wrong passwords for this name
     * @throws TooManyAttempts after too many from this address
     */
    void check(String name, String address) {
        if (isEmpty(this.addresses.getIfPresent(address))) {
            throw new TooManyAttempts();
        }
        if (isEmpty(this.names.getIfPresent(plain(name)))) {
            throw new LockedException("Too many wrong passwords for one name");
        }
    }

    private static boolean isEmpty(Bucket left) {
        return left != null && left.getAvailableTokens() == 0;
    }

    void wrong(String name, String address) {
        this.names.get(plain(name), none -> left(FOR_A_NAME)).tryConsume(1);
        this.addresses.get(address, none -> left(FROM_AN_ADDRESS)).tryConsume(1);
    }

    void right(String name) {
        this.names.invalidate(plain(name));
    }

    private Bucket left(int attempts) {
        return Bucket.builder()
            .withCustomTimePrecision(this.time)
            .addLimit(limit -> limit.capacity(attempts).refillIntervally(attempts, WITHIN))
            .build();
    }

    private static String plain(String name) {
        var plain = name.strip().toLowerCase(Locale.ROOT);
        return plain.substring(0, Math.min(plain.length(), 100));
    }

}
