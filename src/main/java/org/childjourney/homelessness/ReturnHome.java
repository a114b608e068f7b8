package org.childjourney.homelessness;

import java.time.LocalDate;

/**
 * How a young person went home, and what supports them there.
 *
 * @param returnedOn when they went home
 * @param livesWith with whom they live
 * @param address where
 * @param whySafe how we know that it is safe
 * @param support what support there is
 * @param youngPersonsView what the young person says
 */
public record ReturnHome(LocalDate returnedOn, String livesWith, String address, String whySafe, String support,
        String youngPersonsView) {

}
