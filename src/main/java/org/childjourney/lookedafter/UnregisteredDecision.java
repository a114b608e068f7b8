package org.childjourney.lookedafter;

/**
 * What the director decides each week about a home that is not registered.
 *
 * @param decision what is decided
 * @param rationale why
 * @param howKeptSafe how the child is kept safe there
 * @param whatIsDone what is done to find a registered home, or to register this one
 * @param childsWords what the child says about living there, word for word
 */
public record UnregisteredDecision(UnregisteredAnswer decision, String rationale, String howKeptSafe, String whatIsDone,
        String childsWords) {
}
