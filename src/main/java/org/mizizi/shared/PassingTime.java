package org.mizizi.shared;

import com.github.benmanes.caffeine.cache.Ticker;
import org.springframework.stereotype.Component;

/** How time passes on this machine, whatever day it is: by it runs out what is kept for a while. */
@Component
final class PassingTime implements Ticker {

    @Override
    public long read() {
        return System.nanoTime();
    }
}
