package org.childjourney.access;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

import io.github.bucket4j.TimeMeter;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.LockedException;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SignInLimitsTest {

    private final AtomicLong now = new AtomicLong();

    private final SignInLimits limits = new SignInLimits(new TimeMeter() {

        @Override
        public long currentTimeNanos() {
            return SignInLimitsTest.this.now.get();
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }

    });

    private void passes(Duration time) {
        this.now.addAndGet(time.toNanos());
    }

    private void wrong(int times, String name, String address) {
        IntStream.range(0, times).forEach(attempt -> this.limits.wrong(name, address));
    }

    @Test
    void nine_wrong_passwords_are_a_bad_day() {
        wrong(9, "sorrel.worker", "192.0.2.1");
        assertThatCode(() -> this.limits.check("sorrel.worker", "192.0.2.1")).doesNotThrowAnyException();
    }

    @Test
    void ten_wrong_passwords_stop_a_name_wherever_they_come_from_and_however_it_is_written() {
        wrong(5, "sorrel.worker", "192.0.2.1");
        wrong(5, "Sorrel.Worker ", "192.0.2.2");
        assertThatThrownBy(() -> this.limits.check("sorrel.worker", "192.0.2.3")).isInstanceOf(LockedException.class);
        assertThatCode(() -> this.limits.check("thyme.worker", "192.0.2.1")).doesNotThrowAnyException();
    }

    @Test
    void a_name_stays_stopped_until_a_quarter_of_an_hour_after_the_first_wrong_one_is_over() {
        wrong(10, "sorrel.worker", "192.0.2.1");
        passes(Duration.ofMinutes(15).minusSeconds(1));
        assertThatThrownBy(() -> this.limits.check("sorrel.worker", "192.0.2.1")).isInstanceOf(LockedException.class);
        passes(Duration.ofSeconds(1));
        assertThatCode(() -> this.limits.check("sorrel.worker", "192.0.2.1")).doesNotThrowAnyException();
    }

    @Test
    void a_name_that_nobody_has_is_stopped_just_the_same() {
        wrong(10, "nobody", "192.0.2.1");
        assertThatThrownBy(() -> this.limits.check("nobody", "192.0.2.1")).isInstanceOf(LockedException.class);
    }

    @Test
    void the_right_password_makes_good_for_the_wrong_ones() {
        wrong(9, "sorrel.worker", "192.0.2.1");
        this.limits.right("sorrel.worker");
        wrong(9, "sorrel.worker", "192.0.2.1");
        assertThatCode(() -> this.limits.check("sorrel.worker", "192.0.2.1")).doesNotThrowAnyException();
    }

    @Test
    void sixty_wrong_passwords_for_many_names_stop_an_address_and_no_other() {
        IntStream.range(0, 60).forEach(number -> this.limits.wrong("name" + number, "192.0.2.1"));
        assertThatThrownBy(() -> this.limits.check("sorrel.worker", "192.0.2.1")).isInstanceOf(TooManyAttempts.class);
        assertThatCode(() -> this.limits.check("sorrel.worker", "192.0.2.2")).doesNotThrowAnyException();
    }

}
