package org.childjourney.faults;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

/** Lets several people do something at the same moment. */
public final class AtOneMoment {

    private AtOneMoment() {
    }

    /** All begin together; what each of them got, in their order. */
    public static <T> List<T> all(List<Callable<T>> work) {
        var people = Executors.newFixedThreadPool(work.size());
        var start = new CyclicBarrier(work.size());
        try {
            var begun = work.stream().map(one -> people.submit(() -> {
                start.await();
                return one.call();
            })).toList();
            var got = new ArrayList<T>();
            for (var one : begun) {
                got.add(one.get());
            }
            return got;
        }
        catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        }
        catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
        finally {
            people.shutdownNow();
        }
    }

}
