package org.childjourney.childinneed;

import java.time.LocalDate;
import java.util.List;

import org.childjourney.casefile.Days;

/**
 * A child in need plan as it is told on paper.
 *
 * @param childsName how the child is called
 * @param began when the plan began
 * @param agreedOn the meeting or review at which it was agreed as it stands
 * @param withFamily whether the family was there
 * @param visitOn when the family is visited to go through it, if they were not there;
 * else null
 * @param goals what is to be different
 * @param contingency what happens if things get worse
 * @param howMadeTogether how the family made it with us
 * @param visits how often the child is visited, in words
 * @param shortBreaks the short breaks in words, null for none
 * @param reviewOn when it is looked at again
 * @param worker the name of the child's worker, null while nobody is allocated
 * @param childsWords what the child said
 */
record PlanOnPaper(String childsName, LocalDate began, LocalDate agreedOn, boolean withFamily, LocalDate visitOn,
        List<Goal> goals, String contingency, String howMadeTogether, String visits, String shortBreaks,
        LocalDate reviewOn, String worker, String childsWords) {

    /**
     * What is to be different.
     *
     * @param what what
     * @param measure how everybody knows
     * @param owner who sees to it
     * @param due by when
     * @param standing how it stands
     */
    record Goal(String what, String measure, String owner, LocalDate due, String standing) {
    }

    /** The goals as a table tells them. */
    public List<List<String>> rows() {
        return this.goals.stream()
            .map((goal) -> List.of(goal.what(), goal.measure(), goal.owner(), Days.said(goal.due()), goal.standing()))
            .toList();
    }

    /** Whether anything was said that can be quoted. */
    public boolean quoted() {
        return this.childsWords != null;
    }

}
