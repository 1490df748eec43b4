package org.mizizi.watching;

import org.slf4j.MDC;
import org.springframework.core.task.TaskDecorator;
import org.springframework.stereotype.Component;

/** What follows from a request in the background is told in the log under the id of the request. */
@Component
class CarryRequestId implements TaskDecorator {

    @Override
    public Runnable decorate(Runnable task) {
        var id = MDC.get(RequestIds.IN_THE_LOG);
        return id == null
                ? task
                : () -> {
                    try (var _ = MDC.putCloseable(RequestIds.IN_THE_LOG, id)) {
                        task.run();
                    }
                };
    }
}
