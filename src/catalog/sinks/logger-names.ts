/**
 * Loggers whose origin the code does not show (injected, re-exported, handed in by a framework) are known by name only:
 * the last identifier or member of the receiver together with a level method.
 */
export const loggerNames = {
  receivers: ['logger', 'log', '_logger', '_log', 'LOGGER', 'Logger', 'appLogger', 'auditLogger', 'requestLogger', 'childLogger', 'winstonLogger', 'pinoLogger'],
  methods: ['fatal', 'error', 'warn', 'warning', 'info', 'debug', 'trace', 'verbose', 'silly', 'notice', 'critical', 'alert', 'emerg', 'log'],
} as const;
