package org.mizizi.notifications;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Lets the portal do things on its own: mail what is due, remind, and try again what failed. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class Schedule {}
