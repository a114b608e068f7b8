package org.childjourney.oversight;

/** Why work stands in a manager's list, the gravest first. */
enum Reason {

    /** A step of the system has failed and is not tried again by itself. */
    INCIDENT("Failed", "A step of the system failed and waits for somebody to try it again."),

    /** A limit has passed and its work is not done. */
    BREACHED("Late", "The limit has passed and the work is not done."),

    /** A limit passes within the next few working days. */
    DUE_SOON("Due within %d working days", "The limit passes within the next %d working days."),

    /** Nobody has taken a task for more than a few working days. */
    UNCLAIMED("Nobody has taken it", "The task has been open for more than %d working days and nobody has it."),

    /** An outside agency has a task to do. */
    WAITING_FOR_AGENCY("With another agency", "An agency outside the county has been asked and has not answered yet."),

    /** A journey waits for news for longer than is usual. */
    WAITING_FOR_MESSAGE("Waiting for news", "The journey waits for something that usually comes sooner."),

    /** A journey has no task, no timer and no failed step: nothing will move it. */
    NOTHING_MOVES_IT("Nobody can move it", "The journey has no task, no timer and nothing that was tried.");

    private final String words;

    private final String meaning;

    Reason(String words, String meaning) {
        this.words = words;
        this.meaning = meaning;
    }

    /** Whether the list is of tasks; an agency's lists always are. */
    boolean isOfTasks() {
        return this == UNCLAIMED || this == WAITING_FOR_AGENCY;
    }

    /** What people call it, where so many working days are meant. */
    String words(int days) {
        return this.words.formatted(days);
    }

    /** What it means, in a sentence. */
    String meaning(int days) {
        return this.meaning.formatted(days);
    }

}
