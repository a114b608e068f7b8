package org.childjourney.engine;

import java.time.Instant;

import org.springframework.stereotype.Component;

/**
 * Lets work be entered afterwards as it was done at an earlier moment: the case record is
 * dated then, and clocks run from then. It holds for the thread that asks for it alone.
 * The engine goes on showing when it learned of the work.
 */
@Component
public class EarlierTime {

    private static final ThreadLocal<Instant> CURRENT = new ThreadLocal<>();

    static Instant current() {
        return CURRENT.get();
    }

    /** Does this work as of that moment. */
    public void asOf(Instant moment, Runnable work) {
        var before = CURRENT.get();
        CURRENT.set(moment);
        try {
            work.run();
        }
        finally {
            if (before != null) {
                CURRENT.set(before);
            }
            else {
                CURRENT.remove();
            }
        }
    }

}
