package org.childjourney.audit;

import java.util.ArrayList;
import java.util.List;

/** One reading of the chain from its first entry to its last. */
class Verification {

    private static final int MOST_FINDINGS = 100;

    private final Ink ink;

    private final Seal earlier;

    private final List<String> findings = new ArrayList<>();

    private String before = Ink.BEGINNING;

    private boolean beforeIsKnown = true;

    private long last;

    private long entries;

    private long waiting;

    private String linkAtEarlier = Ink.BEGINNING;

    Verification(Ink ink, Seal earlier) {
        this.ink = ink;
        this.earlier = earlier;
    }

    void read(Kept kept) {
        var place = kept.place();
        if (place != this.last + 1) {
            found((place == this.last + 2) ? "Entry %d is missing.".formatted(this.last + 1)
                    : "Entries %d to %d are missing.".formatted(this.last + 1, place - 1));
            this.beforeIsKnown = false;
        }
        if (!this.ink.of(kept.entry()).equals(kept.mac())) {
            found("Entry %d was changed.".formatted(place));
        }
        if (this.beforeIsKnown && !this.ink.link(this.before, place, kept.mac()).equals(kept.link())) {
            found("Entry %d does not follow from the one before it: one of the two was put in the other's place."
                .formatted(place));
        }
        if (this.earlier != null && place == this.earlier.entries()) {
            this.linkAtEarlier = kept.link();
        }
        this.before = kept.link();
        this.beforeIsKnown = true;
        this.last = place;
        this.entries++;
    }

    void readWaiting(Kept kept) {
        this.waiting++;
        if (!this.ink.of(kept.entry()).equals(kept.mac())) {
            found("An entry of %s that waits for its place was changed.".formatted(kept.entry().at()));
        }
    }

    Chain.Verdict against(List<Seal> seals) {
        var seal = (seals.size() == 1) ? seals.get(0) : null;
        if (seal == null) {
            found("The seal of the chain is missing.");
        }
        else if (!this.ink.isOurs(seal)) {
            found("The seal of the chain was changed.");
        }
        else if (seal.entries() > this.last) {
            found("The last entries are missing: the chain was sealed with %d and ends with %d."
                .formatted(seal.entries(), this.last));
        }
        else if (seal.entries() < this.last) {
            found("Entries were added behind the seal: the chain was sealed with %d and ends with %d."
                .formatted(seal.entries(), this.last));
        }
        else if (!seal.link().equals(this.before)) {
            found("The last entry is not the one that was sealed.");
        }
        compareWithEarlier();
        return new Chain.Verdict(this.findings.isEmpty(), this.entries, this.waiting, seal, List.copyOf(this.findings));
    }

    private void compareWithEarlier() {
        if (this.earlier == null) {
            return;
        }
        if (!this.ink.isOurs(this.earlier)) {
            found("The seal that you kept is not one of this application, or a letter of it is wrong.");
        }
        else if (this.earlier.entries() > this.last) {
            found("Since %s entries were taken from the end: there were %d, and there are %d."
                .formatted(this.earlier.sealedAt(), this.earlier.entries(), this.last));
        }
        else if (!this.linkAtEarlier.equals(this.earlier.link())) {
            found("What stood in the chain on %s does not stand there any more.".formatted(this.earlier.sealedAt()));
        }
    }

    private void found(String what) {
        if (this.findings.size() < MOST_FINDINGS) {
            this.findings.add(what);
        }
    }

}
