package org.childjourney.protection;

import org.childjourney.casefile.Refused;

/** The scales of the tools for neglect: on each of them a lower score is better. */
final class NeglectScores {

    private NeglectScores() {
    }

    /**
     * Demands a score on the scale of its tool.
     * @throws Refused if it lies outside, or there is no tool to it
     */
    static void requireOnScale(NeglectTool tool, Integer score) {
        if (tool == null) {
            if (score != null) {
                throw new Refused("neglectTool", "There is a score and no tool. Please say which tool was used.");
            }
            return;
        }
        if (score < lowest(tool) || score > highest(tool)) {
            throw new Refused("neglectScore", "The %s goes from %d to %d. Please check the score."
                .formatted(tool.words(), lowest(tool), highest(tool)));
        }
    }

    /** The best score. */
    static int lowest(NeglectTool tool) {
        return (tool == NeglectTool.GCP2) ? 1 : 0;
    }

    /** The worst score. */
    static int highest(NeglectTool tool) {
        return (tool == NeglectTool.GCP2) ? 5 : 11;
    }

}
