package org.mizizi.watching;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** How old the last copy of the whole database may be: a night, and half a day for whoever looks after it. */
@ConfigurationProperties("mizizi.backup")
record BackupSettings(@DefaultValue("36h") Duration longestAge) {}
