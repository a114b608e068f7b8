package org.childjourney.protection;

/** What an outside agency is asked for. */
enum PartnerPart {

    /** What it knows, for a strategy discussion. */
    CONTRIBUTION("strategy-contribution"),
    /** A report to a conference. */
    REPORT("conference-report");

    private final String process;

    PartnerPart(String process) {
        this.process = process;
    }

    /** The process that is this part. */
    String process() {
        return this.process;
    }

}
