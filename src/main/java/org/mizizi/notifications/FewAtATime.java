package org.mizizi.notifications;

import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;

/**
 * Lets no more than a number of tasks run at once, in the order in which they came. Those that wait hold nothing, least of
 * all a connection: however much follows from what happens, people go on to work beside it.
 */
record FewAtATime(Executor executor, Semaphore places) implements Executor {

    FewAtATime(Executor executor, int most) {
        this(executor, new Semaphore(most, true));
    }

    @Override
    public void execute(Runnable task) {
        executor.execute(() -> {
            places.acquireUninterruptibly();
            try {
                task.run();
            } finally {
                places.release();
            }
        });
    }
}
