package org.childjourney.transition;

import java.time.LocalDate;

import jakarta.persistence.Embeddable;

/** A stretch without education, employment or training, from its first day on. */
@Embeddable
class StretchWithoutWork {

    private LocalDate beganOn;

    private LocalDate endedOn;

    protected StretchWithoutWork() {
    }

    StretchWithoutWork(LocalDate beganOn) {
        this.beganOn = beganOn;
    }

    void end(LocalDate on) {
        if (this.endedOn == null) {
            this.endedOn = on.isBefore(this.beganOn) ? this.beganOn : on;
        }
    }

}
