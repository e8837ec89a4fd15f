# El espacio del personal. $day y $moment llegan ya escritos («lun 23 nov», «lun 23 nov, 14:05»).

## Días y horas

desk-weekday-1 = lun
desk-weekday-2 = mar
desk-weekday-3 = mié
desk-weekday-4 = jue
desk-weekday-5 = vie
desk-weekday-6 = sáb
desk-weekday-7 = dom
desk-weekday-long-1 = lunes
desk-weekday-long-2 = martes
desk-weekday-long-3 = miércoles
desk-weekday-long-4 = jueves
desk-weekday-long-5 = viernes
desk-weekday-long-6 = sábado
desk-weekday-long-7 = domingo
desk-month-1 = ene
desk-month-2 = feb
desk-month-3 = mar
desk-month-4 = abr
desk-month-5 = may
desk-month-6 = jun
desk-month-7 = jul
desk-month-8 = ago
desk-month-9 = sept
desk-month-10 = oct
desk-month-11 = nov
desk-month-12 = dic
desk-month-long-1 = enero
desk-month-long-2 = febrero
desk-month-long-3 = marzo
desk-month-long-4 = abril
desk-month-long-5 = mayo
desk-month-long-6 = junio
desk-month-long-7 = julio
desk-month-long-8 = agosto
desk-month-long-9 = septiembre
desk-month-long-10 = octubre
desk-month-long-11 = noviembre
desk-month-long-12 = diciembre
desk-day = { $weekday } { $day } { $month }
desk-day-year = { $weekday } { $day } { $month } { $year }
desk-moment = { $day }, { $time }

## Alrededor de cada página

desk-skip = Ir al contenido
desk-nav = Menú principal
desk-nav-overview = Resumen
desk-nav-queue = Reclamaciones
desk-nav-triage = Clasificación
desk-nav-outbox = Correo saliente
desk-nav-help = Centro de ayuda
desk-nav-settings = Ajustes
desk-find = Buscar reclamaciones
desk-find-hint = Referencia, nombre, texto
desk-menu-account = Su cuenta
desk-theme = Colores
desk-theme-device = como el dispositivo
desk-theme-light = claros
desk-theme-dark = oscuros
desk-keys = Atajos de teclado
desk-keys-walk = siguiente, anterior en una lista
desk-keys-open = abrir
desk-keys-search = buscar
desk-keys-acts = en una reclamación: responder, nota
desk-keys-up = volver a la lista
desk-keys-help = esta lista
desk-keys-on = Atajos de una sola tecla activados
desk-keys-close = Cerrar
desk-sign-out = Cerrar sesión
desk-foot-help = El centro de ayuda tal como lo ven los clientes
desk-to-help-centre = Centro de ayuda
desk-pages = Páginas
desk-first-page = Primera página
desk-next-page = Página siguiente
desk-save = Guardar
desk-cancel = Cancelar
desk-optional = opcional
desk-any = Todos
desk-nobody = Nadie todavía
desk-when = Cuándo
desk-by = Por
desk-language = Idioma
desk-languages = Idiomas
desk-version = versión
desk-views = Vistas
desk-not-visible = No visible para el cliente
desk-visible = El cliente lo ve
desk-kept = Su texto sin enviar se ha conservado.
desk-kept-discard = Descartarlo

desk-clock-label = Hora simulada
desk-clock = Demostración. Hora simulada:
desk-clock-hour = +1 hora
desk-clock-day = +1 día
desk-clock-week = +1 semana
desk-clock-due = Hasta el próximo vencimiento

desk-role-handler = Gestor
desk-role-handler-hint = Responde a las reclamaciones de sus equipos.
desk-role-reviewer = Revisor
desk-role-reviewer-hint = También se ocupa de las revisiones de decisiones en las que no participó.
desk-role-manager = Responsable
desk-role-manager-hint = Ve todos los equipos, traspasa reclamaciones, lee los informes y la auditoría, cuida los artículos.
desk-role-admin = Administrador
desk-role-admin-hint = Además da acceso al personal y cambia sus permisos.

## Inicio de sesión

desk-sign-in = Iniciar sesión
desk-sign-in-account = Correo electrónico o usuario
desk-sign-in-password = Contraseña
desk-sign-in-wrong = El correo o la contraseña no son correctos
desk-sign-in-too-many = Demasiados intentos fallidos
desk-sign-in-link-used = Este enlace ya se ha utilizado o es demasiado antiguo
desk-sign-in-hint = Tras 5 intentos fallidos, la cuenta queda bloqueada 15 minutos. Un administrador puede darle un enlace nuevo.
desk-sign-in-complainant = ¿Busca su propia reclamación? Use el enlace privado de la carta que le enviamos o visite el centro de ayuda:

## Cuando algo falla

desk-failure-number = Número de este error:
desk-failure-to-desk = A las reclamaciones
desk-failure-to-help = Al centro de ayuda
desk-failure-unclear = Esta solicitud no se entiende
desk-failure-unclear-text = Falta algo que la página necesita, o no está en su sitio. Vuelva atrás e inténtelo de nuevo.
desk-failure-foreign = Este formulario ya no es válido
desk-failure-foreign-text = Se abrió antes de su último inicio de sesión, o no procede de una página nuestra. No se ha hecho nada. Vuelva atrás, recargue la página e inténtelo de nuevo.
desk-failure-not-yours = No tiene acceso a esta página
desk-failure-not-yours-text = Pertenece a otro equipo o exige otro rol. Si la necesita, diríjase a un responsable.
desk-failure-nothing-here = Aquí no hay nada
desk-failure-nothing-here-text = No hay nada en esta dirección. Si ha escrito una referencia, compruébela: la última letra es un carácter de control, de modo que una referencia mal escrita nunca lleva a la reclamación de otra persona.
desk-failure-refused = Ahora no es posible
desk-failure-conflict = Otra persona se ha adelantado
desk-failure-conflict-text = Entretanto algo ha cambiado. No se ha hecho nada. Vuelva atrás, recargue la página y compruébelo de nuevo.
desk-failure-too-large = Es demasiado grande
desk-failure-too-large-text = Envíe menos de una vez, o un archivo más pequeño.
desk-failure-infected = Este archivo está en cuarentena
desk-failure-infected-text = El antivirus encontró algo en él, por lo que se conserva pero no se entrega a nadie. Si está seguro de que es inofensivo, pregunte a la administración: puede descargar el mensaje tal como se recibió.
desk-failure-unchecked = Ahora no se pueden comprobar los archivos
desk-failure-unchecked-text = El antivirus no responde y ningún archivo se entrega sin comprobar. No se ha perdido nada. Vuelva a intentarlo dentro de unos minutos; si continúa, avise a la administración.
desk-failure-too-many = Demasiados intentos
desk-failure-too-many-text = Espere un cuarto de hora e inténtelo de nuevo.
desk-failure-broken = Se ha producido un error por nuestra parte
desk-failure-broken-text = Nada de lo que ha enviado ha quedado a medias: un cambio se registra entero o no se registra. Vuelva atrás e inténtelo de nuevo. Si se repite, facilite a un administrador el número que figura abajo.

## Lo que se acaba de hacer

desk-done-acknowledge = El acuse de recibo está en camino.
desk-done-reply = La respuesta está en camino.
desk-done-note = La nota se ha guardado.
desk-done-ask = La pregunta está en camino.
desk-done-third = La carta está en camino.
desk-done-forward = La carta con el mensaje reenviado está en camino.
desk-done-update = El informe de avance está en camino.
desk-done-extend = La carta con la nueva fecha está en camino. La fecha vale desde el momento del envío.
desk-done-decide = La decisión está en camino.
desk-done-escalate = La petición de revisión se ha registrado.
desk-done-close = La reclamación se ha cerrado.
desk-done-reopen = La reclamación está abierta de nuevo.
desk-done-details = Los datos se han corregido.
desk-done-kind = El tipo se ha corregido.
desk-done-nothing = No se ha cambiado nada.
desk-done-taken = La reclamación es suya.
desk-done-put-back = La reclamación se ha devuelto. Ahora no la lleva nadie.
desk-done-handed = La reclamación se ha traspasado.
desk-done-transferred = La reclamación ha pasado al otro equipo.
desk-done-revoked = Los enlaces dados hasta ahora ya no funcionan. La próxima carta lleva uno nuevo.
desk-done-opened = El mensaje es ahora una reclamación.
desk-done-joined = El mensaje se ha añadido a esta reclamación.
desk-done-aside = El mensaje se ha apartado.
desk-done-back = El mensaje está de nuevo en la clasificación.
desk-done-settled = Anotado.
desk-done-sent-again = La carta está de nuevo en camino.
desk-done-feedback = Resuelto.
desk-done-published = El artículo se ha publicado.
desk-done-drafted = El borrador se ha guardado. Los lectores aún no lo ven.
desk-done-staff = Guardado.
desk-done-password = Su contraseña se ha cambiado. Se ha cerrado la sesión en todos los demás dispositivos.
desk-done-language = A partir de ahora se usa aquí este idioma.

## La lista

desk-queue-title = Reclamaciones
desk-queue-found = Resultados de la búsqueda
desk-queue-empty = Aquí no espera ninguna reclamación
desk-queue-empty-search = No se ha encontrado ninguna reclamación
desk-queue-empty-newest = No se ha encontrado entre las reclamaciones más recientes
desk-queue-further = Buscar más atrás
desk-queue-see-unassigned = Ver lo que nadie ha asumido todavía
desk-news-queue = La lista ha cambiado.
desk-news-queue-show = Actualizar
desk-news-complaint = Esta reclamación ha cambiado desde que usted la abrió.
desk-news-complaint-show = Ver el cambio
desk-filter = Filtrar
desk-working-days-of = Días laborables de
desk-col-next = Próximo compromiso
desk-col-next-more = y días laborables restantes
desk-col-reference = Referencia
desk-col-subject = Asunto
desk-col-who = Reclamante
desk-col-kind = Tipo
desk-col-team = Equipo
desk-col-handler = Gestor
desk-col-state = Estado
desk-no-subject = (sin asunto)
desk-danger = Peligro
desk-complaint = Reclamación

desk-view-mine = Mías
desk-view-open = Todas las abiertas
desk-view-team = Mi equipo
desk-view-unassigned = Sin asignar
desk-view-today = Vencen hoy
desk-view-missed = Incumplidas
desk-view-escalated = En revisión
desk-view-awaits = Nos esperan
desk-view-danger = Peligro
desk-view-decided = Decididas
desk-view-closed = Cerradas

desk-due-nothing = Nada pendiente
desk-due-today = Hoy
desk-due-days = { $count ->
    [one] { $count } día
   *[other] { $count } días
 }
desk-due-late-days = { $count ->
    [one] { $count } día de retraso
   *[other] { $count } días de retraso
 }

desk-state-new = Nueva
desk-state-acknowledged = Confirmada
desk-state-investigating = En examen
desk-state-escalated = En revisión
desk-state-decided = Decidida
desk-state-reopened = Reabierta
desk-state-closed = Cerrada

desk-kind-service = Servicio
desk-kind-product = Producto

## Una reclamación

desk-received = Recibida
desk-about-complaint = Sobre esta reclamación
desk-acts = Qué puede hacer
desk-acts-refused = No es posible ahora
desk-take = Asumir
desk-take-hint = Nadie lleva todavía esta reclamación.
desk-conversation = Conversación
desk-entry-note = Nota de { $name }
desk-entry-letter-by = { $letter } de { $name }
desk-entry-to = a { $name }
desk-quoted = Cita
desk-message-raw = Tal como llegó
desk-message-html = Con formato
desk-message-automatic = Respuesta automática: no hay nada que responder
desk-message-away = Dice estar ausente hasta el { $day }
desk-file-infected = En cuarentena: { $virus }
desk-third = Tercero
desk-third-again = Escribir de nuevo
desk-third-role-installer = Instalador
desk-third-role-distributor = Distribuidor
desk-third-role-carrier = Transportista
desk-third-role-other = Otro

desk-promises = Compromisos
desk-promise = Compromiso
desk-promise-acknowledgement = Acuse de recibo
desk-promise-update = Informe de avance
desk-promise-resolution = Solución
desk-promise-review = (revisión)
desk-promise-due = vence
desk-promise-why = Cómo se llegó a esta fecha
desk-promise-pending = Una nueva fecha, { $day }, está en camino hacia el cliente. Vale cuando la carta haya salido.
desk-promise-state-running = En curso
desk-promise-state-kept = Cumplido
desk-promise-state-kept-late = Cumplido con retraso
desk-promise-state-missed = Incumplido
desk-promise-state-replaced = Sustituido
desk-promise-state-lifted = Sin efecto
desk-how-receipt = { $count ->
    [one] { $count } día laborable
   *[other] { $count } días laborables
 } desde la recepción el { $day } (política, fila { $clause }). Ese día no cuenta. Días laborables de { $region }.
desk-how-acknowledgement = { $count ->
    [one] { $count } día laborable
   *[other] { $count } días laborables
 } desde el envío del acuse de recibo el { $day } (política, fila { $clause }). Ese día no cuenta. Días laborables de { $region }.
desk-how-escalation = { $count ->
    [one] { $count } día laborable
   *[other] { $count } días laborables
 } desde la petición de revisión del { $day } (política, fila { $clause }). Ese día no cuenta. Días laborables de { $region }.
desk-how-extension = { $count ->
    [one] { $count } día laborable
   *[other] { $count } días laborables
 } desde el envío de la prórroga el { $day } (política, fila { $clause }). Ese día no cuenta. Días laborables de { $region }.
desk-cal-start = inicio
desk-cal-skip = fin de semana
desk-cal-holiday = festivo
desk-cal-due = vencimiento
desk-cal-counted-as = contado como día
desk-cal-why-start = inicio, no cuenta
desk-cal-why-weekend = fin de semana, no cuenta
desk-cal-why-holiday = { $name }, no cuenta
desk-cal-why-today = hoy

desk-details = Datos
desk-detail-model = Modelo
desk-detail-serial = Número de serie
desk-detail-ticket = Número de ticket
desk-detail-description = Problema
desk-detail-idea = Solución que propone
desk-detail-missing = Falta
desk-kind-correct = Corregir el tipo
desk-people = Personas
desk-put-back = Devolver
desk-took-part = participó
desk-hand-over-title = Traspasar o reasignar
desk-hand-over-to = A
desk-hand-over-anybody = Cualquiera del equipo
desk-hand-over-why = Por qué
desk-hand-over = Traspasar
desk-link = Enlace privado
desk-link-hint = La página del cliente se abre a quien tenga su enlace. Si un enlace ha caído en malas manos, anúlelos todos; la próxima carta lleva uno nuevo.
desk-link-revoke = Anular todos los enlaces

desk-by-system = Redress
desk-event-opened = Abierta según la versión { $version } de la política. Tipo: { $kind }. Equipo: { $team }.
desk-event-promise-made = Prometido: { $promise }, hasta el { $day }.
desk-event-promise-kept = Cumplido: { $promise }.
desk-event-promise-kept-late = Cumplido, pero con retraso: { $promise }.
desk-event-promise-unkept = Ya no se cumple: { $promise }. El escrito fue devuelto.
desk-event-promise-missed = Incumplido: { $promise }, con vencimiento el { $day }.
desk-event-promise-replaced = { $promise }: la fecha se ha sustituido por el { $day }.
desk-event-promise-moved = El calendario de días laborables ha cambiado: { $promise } vence ahora el { $day }.
desk-event-promise-lifted = Ya no se debe: { $promise }.
desk-event-warned = Vence pronto: { $promise }, { $day }.
desk-event-reminded = Se envió un recordatorio al equipo, a { $name }.
desk-event-letter = { $who } escribió a { $name }.
desk-event-letter-sent = Enviado: { $name }.
desk-event-letter-uncertain = No se sabe si se ha enviado: { $name }.
desk-event-letter-failed = No entregado: { $name }. { $why }
desk-event-letter-delayed = Con retraso: { $name }. { $why }
desk-event-letter-delivered = Entregado: { $name }.
desk-event-letter-read = Leído: { $name }.
desk-event-message = { $name } nos escribió.
desk-event-details = { $who } corrigió los datos.
desk-event-complainant = { $who } corrigió quién reclama: { $name }, { $language }.
desk-event-kind = { $who } corrigió el tipo: { $kind }.
desk-event-danger = { $who } señaló un peligro: { $danger }.
desk-event-danger-lifted = { $who } retiró el aviso de peligro.
desk-event-team = Asignada a: { $team }.
desk-event-taken = { $who } asumió la reclamación.
desk-event-handed = { $who } traspasó la reclamación a { $name }.
desk-event-put-back = Ahora nadie lleva la reclamación.
desk-event-note = { $who } escribió una nota.
desk-event-third = { $who } consultó a { $name }.
desk-event-extension = { $who } anunció una nueva fecha, el { $day }: { $reason }
desk-event-decided = { $who } decidió: { $outcome }.
desk-event-decided-remedy = { $who } decidió: { $outcome }. Medida: { $remedy }.
desk-event-satisfied = El cliente está satisfecho.
desk-event-not-satisfied = El cliente no está satisfecho.
desk-event-escalated = { $who } registró la petición de revisión: { $reason }
desk-event-closed = Cerrada: { $why }. { $note }
desk-event-reopened = { $who } reabrió la reclamación: { $why }
desk-event-link-revoked = { $who } anuló todos los enlaces dados hasta entonces.
desk-event-other = Ha ocurrido algo que esta versión no sabe describir.

## Cartas

desk-letter = Carta
desk-letter-from = De
desk-letter-to = Para
desk-letter-subject = Asunto
desk-letter-text = Texto
desk-letter-text-hint = Esta es la carta tal como saldrá. Cambie lo que quiera.
desk-letter-for = De la reclamación
desk-letter-as-sent = Como carta
desk-letter-headers = Cabeceras
desk-letter-raw = Tal como se envió
desk-letter-queued = En cola
desk-letter-sending = Enviándose
desk-letter-sent = Enviada
desk-letter-sent-at = Enviada el { $moment }
desk-letter-uncertain = Envío incierto
desk-letter-failed = No entregada
desk-letter-delayed = Con retraso
desk-letter-delivered-at = Entregado { $moment }
desk-letter-read-at = Leído { $moment }
desk-letter-uncertain-text = La conexión se cortó durante el envío de esta carta, así que no se sabe si salió. Si puede averiguar que llegó, indíquelo; si no, envíela de nuevo. En ese caso, el cliente podría recibirla dos veces.
desk-letter-arrived = Llegó
desk-letter-again = Enviarla de nuevo
desk-letter-failed-text = Esta carta no llegó a nadie. Puede enviarla de nuevo tal como está.
desk-letter-again-to = Enviar a
desk-letter-again-hint = Si ahora hay otra dirección, escríbala aquí: será la suya a partir de entonces.

desk-purpose-acknowledgement = Acuse de recibo
desk-purpose-reply = Respuesta
desk-purpose-update = Informe de avance
desk-purpose-extension = Prórroga
desk-purpose-decision = Decisión
desk-purpose-escalation-receipt = Acuse de la petición de revisión
desk-purpose-closing = Carta de cierre
desk-purpose-third-party = A un tercero
desk-purpose-forward = Reenvío
desk-purpose-reminder = Recordatorio al equipo

desk-outbox-title = Correo saliente
desk-outbox-intro = Todas las cartas, registradas antes de enviarse. Sin un servidor de salida, llegan a un buzón local.
desk-outbox-empty = Aquí no hay ninguna carta
desk-outbox-written = Registrada
desk-outbox-all = Todas
desk-outbox-queued = En cola
desk-outbox-uncertain = Inciertas
desk-outbox-failed = No entregadas
desk-outbox-sent = Enviadas

## Acciones

desk-act-not-done = Esto todavía no se ha hecho
desk-act-changed = La reclamación cambió después de que usted abriera este formulario. Su texto se ha conservado. Lea lo que ha ocurrido y decida si continúa:
desk-act-preview = Vista previa de la carta
desk-act-do = Guardar
desk-act-send = Enviar
desk-act-show = Actualizar la vista previa
desk-act-back = Volver al formulario
desk-act-about = De qué se trata
desk-act-seen-first = Verá la carta antes de enviarla
desk-act-acknowledge = Acusar recibo
desk-act-acknowledge-intro = El cliente sabe así que la reclamación ha llegado y cuándo tendrá noticias. Las fechas están en la carta.
desk-act-reply = Responder
desk-act-reply-intro = Una respuesta o una pregunta al cliente. El saludo, la referencia y el enlace privado se añaden.
desk-act-note = Nota
desk-act-note-intro = Para los compañeros. El cliente no la ve nunca.
desk-act-ask = Consultar a un tercero
desk-act-ask-intro = Un instalador, un distribuidor, un transportista: cada uno tiene su propia conversación, que el cliente no ve.
desk-act-third = Escribir a un tercero
desk-act-third-intro = En su propia conversación, que el cliente no ve.
desk-act-forward = Reenviar al cliente
desk-act-forward-intro = Usted decide qué lee el cliente. Los archivos que llegaron con el mensaje se envían también.
desk-act-update = Enviar informe de avance
desk-act-update-intro = Qué se ha hecho hasta ahora y qué viene después. Al enviarlo se cumple el compromiso de un informe de avance.
desk-act-extend = Prorrogar
desk-act-extend-intro = Un motivo y una nueva fecha, enviados al cliente. Si se envían antes de que pase la fecha anterior, el compromiso anterior cuenta como sustituido; después, como incumplido.
desk-act-decide = Decidir
desk-act-decide-intro = La decisión llega al cliente por carta, con su explicación completa y la manera de pedir una revisión.
desk-act-escalate = Pedir revisión
desk-act-escalate-intro = El cliente no está satisfecho con la decisión y se lo ha dicho, por ejemplo por teléfono. Alguien que no participó en la decisión la revisa de nuevo.
desk-act-close = Cerrar
desk-act-close-intro = Ya no se debe nada al cliente. Puede escribir de nuevo en cualquier momento, y la reclamación puede reabrirse.
desk-act-reopen = Reabrir
desk-act-reopen-intro = La reclamación se retoma. Se promete de nuevo una solución, a partir de hoy.
desk-act-details = Corregir los datos
desk-act-details-intro = Lo que se entendió de los mensajes, rectificado. Los mensajes quedan como están.

desk-field-text = Texto
desk-field-text-empty = Escriba el texto
desk-field-words = Sus propias palabras
desk-field-words-hint = En el idioma del cliente: { $language }.
desk-field-reason = Motivo
desk-field-reason-empty = Indique el motivo
desk-field-until = Nueva fecha
desk-field-until-empty = Indique la nueva fecha
desk-field-until-hint = Un día laborable de { $region } posterior al { $day }.
desk-field-outcome = Resultado
desk-field-outcome-empty = Elija el resultado
desk-field-remedy = Medida
desk-field-explanation = Explicación
desk-field-explanation-empty = Explique la decisión: al cliente se le deben los motivos por escrito
desk-field-explanation-hint = En el idioma del cliente: { $language }. Qué ha comprobado, qué sigue y para cuándo.
desk-field-forward-hint = En el idioma del cliente: { $language }. Diga qué se ha averiguado; cite lo que el cliente puede leer.
desk-field-name = Quién
desk-field-name-empty = Indique de quién se trata
desk-field-role = Papel
desk-field-role-empty = Indique qué papel tiene
desk-field-email = Correo electrónico
desk-field-email-empty = Introduzca la dirección a la que se escribe
desk-field-language = Idioma de la carta
desk-field-language-empty = Elija el idioma
desk-field-question-hint = El nombre y la dirección del reclamante solo aparecen si usted los escribe.
desk-field-escalate-hint = Con las palabras del cliente.
desk-field-reopen-hint = Para el expediente.
desk-field-why = Por qué
desk-field-why-empty = Indique por qué se cierra
desk-field-note = Nota
desk-field-note-hint = Para el expediente; el cliente no la ve.
desk-field-tell = Carta
desk-field-tell-empty = Indique si se escribe al cliente
desk-field-tell-yes = Informar al cliente
desk-field-tell-no = Sin carta
desk-field-danger = Peligro
desk-field-danger-hint = Qué es peligroso, en pocas palabras. Déjelo vacío si no hay peligro.
desk-field-kind-empty = Elija el tipo
desk-complainant-name = Nombre del reclamante
desk-complainant-email = Correo del reclamante
desk-complainant-language = Idioma de nuestras cartas

desk-outcome-accepted = Aceptada
desk-outcome-accepted-hint = La reclamación tiene razón y lo arreglamos.
desk-outcome-partly-accepted = Aceptada en parte
desk-outcome-partly-accepted-hint = Tiene razón en parte; diga en cuál.
desk-outcome-rejected = Rechazada
desk-outcome-rejected-hint = No tiene razón; diga por qué, por completo.
desk-outcome-cannot-resolve = No se puede resolver
desk-outcome-cannot-resolve-hint = Ninguna solución satisface a ambas partes; se debe una explicación completa por escrito.
desk-remedy-unsaid = No se menciona
desk-remedy-repair = Reparación
desk-remedy-replacement = Sustitución
desk-remedy-refund = Reembolso
desk-remedy-apology = Disculpa
desk-remedy-guidance = Orientación
desk-remedy-nothing = Ninguna
desk-closure-satisfied = El cliente está satisfecho
desk-closure-satisfied-hint = Lo dijo, después de la decisión.
desk-closure-no-answer = Sin respuesta
desk-closure-no-answer-hint = Decidida, con la manera de pedir revisión; desde entonces, sin noticias.
desk-closure-withdrawn = Retirada
desk-closure-withdrawn-hint = El cliente retira la reclamación.
desk-closure-no-complaint = No es una reclamación
desk-closure-no-complaint-hint = Resultó ser otra cosa.

## Por qué algo no se puede hacer

refusal-closed = la reclamación está cerrada; ábrala de nuevo primero
refusal-not-closed = la reclamación no está cerrada
refusal-already-acknowledged = ya se ha acusado recibo
refusal-already-decided = ya se ha escrito una decisión; primero reabra la reclamación o pida la revisión
refusal-nothing-to-escalate = todavía no hay ninguna decisión que revisar
refusal-last-level = se ha llegado al último nivel del procedimiento; el organismo externo figura en la decisión
refusal-empty-letter = la carta aún no tiene texto; escríbalo primero
refusal-no-explanation = falta la explicación; una decisión siempre necesita una por escrito
refusal-no-reason = falta el motivo; escríbalo primero
refusal-extension-under-way = ya hay una prórroga en camino; vea primero qué pasa con su carta
refusal-decision-not-sent = la carta de la decisión aún no ha salido; vea primero qué pasa con ella
refusal-nothing-to-extend = no hay ninguna fecha que prorrogar: el plazo de la solución no corre ni se ha incumplido
refusal-date-not-later = la nueva fecha debe ser un día laborable posterior al { $value }
refusal-not-a-working-day = el { $value } no es un día laborable de la oficina responsable
refusal-took-part = { $value } participó en la decisión; de la revisión se ocupa otra persona
refusal-no-reviewer = la revisión necesita un revisor antes de decidir; asúmala o traspásela primero
refusal-no-such-team = la política no tiene ningún equipo llamado «{ $value }»
refusal-no-such-kind = la política no tiene ningún tipo de reclamación llamado «{ $value }»
refusal-no-such-third-party = esta reclamación no tiene ningún tercero con el número { $value }
refusal-no-such-letter = esta reclamación no tiene la carta { $value }
refusal-no-such-message = esta reclamación no tiene el mensaje { $value }
refusal-not-an-address = «{ $value }» no es una dirección de correo
refusal-empty-note = la nota está vacía
refusal-nothing-changed = no se ha cambiado nada
refusal-not-decided = este motivo exige una decisión; decida primero o elija otro motivo
refusal-calendar = esa fecha no se puede calcular: { $value }
refusal-staff-only = solo el personal puede hacerlo

## Clasificación

desk-triage-title = Clasificación
desk-triage-intro = Correo que no es claramente una reclamación. Aún no se ha respondido a nadie, pero si lo es, su plazo corre desde que llegó.
desk-triage-waiting = En espera
desk-triage-aside = Apartados
desk-triage-automatic = Automáticos
desk-triage-empty = Aquí no espera ningún mensaje
desk-triage-mail = Mensaje
desk-triage-from = De
desk-triage-guess = Suposición
desk-triage-by = Si es una reclamación, acusar recibo hasta el
desk-triage-why = { $what }, { $percent } %
desk-triage-marked = Marcado: en qué se basa la suposición. El mensaje se conserva tal como llegó:
desk-triage-is-aside = Se apartó
desk-triage-is-automatic = Se consideró automático
desk-triage-back = Volver a la clasificación
desk-triage-complaint = Es una reclamación
desk-triage-prefilled = Los campos se rellenan con el mensaje; corrija lo que esté mal.
desk-triage-not-found = no encontrado
desk-triage-open = Abrir como reclamación
desk-triage-no-complaint = No es una reclamación
desk-triage-set-aside = Apartar
desk-triage-set-aside-hint = Se puede encontrar y retomar.
desk-triage-belongs = Pertenece a una reclamación
desk-triage-join = Añadir a ella
desk-triage-no-such-reference = Ninguna reclamación que usted pueda ver tiene esta referencia. Compruébela: la última letra es un carácter de control
desk-what-complaint = Una reclamación
desk-what-question = Una pregunta
desk-what-thanks = Un agradecimiento
desk-what-auto-reply = Una respuesta automática
desk-what-bounce = Un mensaje devuelto
desk-what-receipt = Una confirmación de lectura
desk-what-newsletter = Un boletín
desk-what-spam = Publicidad

## Resumen

desk-overview-title = Resumen
desk-overview-promises = Compromisos de los últimos 90 días
desk-overview-due-count = Vencen
desk-overview-bar = Como barra
desk-overview-teams = Equipos
desk-overview-due = Reclamaciones que vencen, próximos diez días laborables
desk-overview-due-hint = El primer día incluye todo lo atrasado. Cada reclamación se cuenta una vez, en su primera fecha.

## El centro de ayuda por dentro

desk-help-title = Centro de ayuda
desk-feedback-title = Opiniones
desk-feedback-open = Opiniones nuevas
desk-feedback-all = Todas las opiniones
desk-feedback-empty = Aquí no hay opiniones
desk-feedback-said = Qué se dijo
desk-feedback-helpful = Ayudó
desk-feedback-unhelpful = No ayudó
desk-feedback-correct = Corregir el artículo
desk-feedback-settle = Marcar como resuelto
desk-feedback-settled = Resuelto
desk-article = Artículo
desk-articles-title = Artículos
desk-article-new = Artículo nuevo
desk-article-add = Escribir el artículo
desk-article-slug = Nombre en la dirección
desk-article-slug-hint = Letras minúsculas, cifras y guiones, por ejemplo: where-is-the-serial-number
desk-article-slug-bad = Use letras minúsculas sin acentos, cifras y guiones
desk-article-title = Título
desk-article-title-empty = Ponga un título al artículo
desk-article-text = Texto
desk-article-markdown = en Markdown
desk-article-body-empty = Escriba el texto
desk-article-publish = Publicar la versión
desk-article-save = Guardar borrador
desk-article-preview = Vista previa
desk-article-versions = Versiones
desk-article-delivered = Tal como viene con el producto
desk-article-draft = Borrador, sin publicar
desk-article-is-published = Publicado
desk-article-published = Última publicación
desk-article-helpful = Útil
desk-article-missing = no existe
desk-article-overtaken = Otra persona guardó una versión mientras usted escribía. Su texto sigue aquí. Vea la otra en la lista de versiones antes de guardar la suya encima.

## Personal, auditoría, la cuenta propia

desk-settings-title = Ajustes
desk-staff-title = Personal
desk-staff-add = Añadir a alguien
desk-staff-add-intro = Recibirá un enlace para entregarlo. Vale tres días; la persona elige su propia contraseña.
desk-staff-invite = Añadir y mostrar el enlace
desk-staff-link = Entregue este enlace por una vía segura. Funciona una sola vez, durante tres días, y no se volverá a mostrar:
desk-staff-id = Usuario
desk-staff-name = Nombre
desk-staff-name-empty = Indique el nombre
desk-staff-email = Correo electrónico
desk-staff-email-bad = Indique una dirección de correo, por ejemplo name@example.com
desk-staff-email-taken = Otra persona tiene esta dirección
desk-staff-role = Rol
desk-staff-role-empty = Elija un rol
desk-staff-last-admin = Debe quedar un administrador: nombre primero a otro
desk-staff-teams = Equipos
desk-staff-is-active = Puede iniciar sesión
desk-staff-active = Activo
desk-staff-invited = Sin contraseña todavía
desk-staff-inactive = No puede iniciar sesión
desk-staff-reset = Enlace nuevo
desk-staff-reset-hint = Su contraseña deja de valer, se cierran todas sus sesiones y usted recibe un enlace para entregarlo.
desk-staff-reset-do = Restablecer y mostrar el enlace
desk-audit-title = Auditoría
desk-audit-caption = Quién vio e hizo qué, lo más reciente primero
desk-audit-who = Quién
desk-audit-what = Qué
desk-audit-subject = Sobre qué
desk-audit-complainant = El reclamante
desk-audit-nobody = Desconocido
desk-audit-what-signed-in = Inició sesión
desk-audit-what-signed-out = Cerró sesión
desk-audit-what-sign-in-failed = Inicio de sesión fallido
desk-audit-what-sign-in-refused = Demasiados intentos de inicio de sesión
desk-audit-what-viewed = Vio
desk-audit-what-downloaded = Descargó
desk-audit-what-opened = Abrió un mensaje como reclamación
desk-audit-what-joined = Añadió un mensaje
desk-audit-what-set-aside = Apartó un mensaje
desk-audit-what-back-to-triage = Devolvió un mensaje a la clasificación
desk-audit-what-letter-arrived = Confirmó que una carta llegó
desk-audit-what-letter-again = Hizo enviar de nuevo una carta
desk-audit-what-article-added = Añadió un artículo
desk-audit-what-article-published = Publicó un artículo
desk-audit-what-article-drafted = Guardó un borrador
desk-audit-what-staff-added = Añadió a una persona
desk-audit-what-staff-changed = Cambió los datos de una persona
desk-audit-what-staff-reset = Dio un enlace nuevo a una persona
desk-audit-what-password-changed = Cambió su contraseña
desk-me-title = Su cuenta
desk-me-no-password = Aún no tiene contraseña. Elija una; de lo contrario, no podrá volver a iniciar sesión.
desk-me-password = Contraseña
desk-me-current = Contraseña actual
desk-me-current-wrong = La contraseña actual no es correcta
desk-me-new = Contraseña nueva
desk-me-new-hint = Al menos 12 caracteres. Unas cuantas palabras seguidas forman una buena.
desk-me-new-short = Use al menos { $count } caracteres
desk-me-again = Contraseña nueva, otra vez
desk-me-again-differs = Las dos contraseñas nuevas no coinciden
desk-me-language = Idioma de la interfaz

## Añadido: qué viene ahora y quién responde

desk-next = Qué viene ahora
desk-next-by = responde:
desk-next-keep = { $promise }, hasta el { $day }
desk-next-missed = { $promise }: incumplido, vencía el { $day }
desk-next-await-information = { $promise }: en suspenso, como máximo hasta el { $moment }, a la espera de la respuesta del cliente
desk-next-await-third-party = { $promise }: en suspenso, como máximo hasta el { $moment }, a la espera de la respuesta de un tercero
desk-next-answer = Responder a lo que llegó o ver qué fue de una carta
desk-next-carry-out = Llevar a cabo la medida: { $remedy }
desk-next-assess = Indicar qué se constató sobre el peligro
desk-next-deliver = Una carta está en camino hacia el cliente
desk-next-decide-anew = Decidir de nuevo: la decisión no llegó al cliente
desk-next-silence = Le toca al cliente, hasta el { $moment }
desk-next-decide = Decidir: no hay fecha prometida, pero se debe una decisión
desk-no-reply = No requiere respuesta

desk-merged-into = Esta reclamación sigue como
desk-acts-more = Más
desk-choose = Elegir
desk-other-complaints = Otras reclamaciones
desk-link-merged = Sigue en esta
desk-link-split-from = Separada de
desk-link-split-off = Parte separada
desk-link-related = Relacionada
desk-representative = Representante
desk-about-staff = Se refiere a
desk-about-them = la reclamación se refiere a esta persona
desk-decision = Decisión
desk-part-resolved = Parte resuelta
desk-settled-so-far = Resuelto hasta ahora
desk-fulfilment = Estado
desk-fulfilment-offered = Ofrecida, aún sin respuesta
desk-fulfilment-accepted = Aceptada, pendiente de llevarse a cabo
desk-fulfilment-declined = Rechazada por el cliente
desk-fulfilment-done = Llevada a cabo
desk-danger-officer = Lo evalúa
desk-danger-what = Descrito
desk-danger-found = Constatado
desk-danger-not-assessed = Nadie lo ha indicado todavía
desk-detail-odd = No tiene la forma esperada

desk-priority-urgent = Urgente
desk-priority-normal = Normal
desk-priority-vulnerable = Cliente vulnerable

desk-due-rests = En suspenso
desk-due-hours = { $count ->
    [0] Menos de una hora
    [one] { $count } hora
   *[other] { $count } horas
 }
desk-due-late-hours = { $count ->
    [0] Recién incumplido
    [one] { $count } hora de retraso
   *[other] { $count } horas de retraso
 }

desk-promise-safety = Evaluación de seguridad
desk-promise-remedy = Ejecución de la medida
desk-promise-state-paused = En suspenso
desk-promise-owner = Responde
desk-promise-rests-information = En suspenso como máximo hasta el { $moment }, a la espera de la respuesta del cliente.
desk-promise-rests-third-party = En suspenso como máximo hasta el { $moment }, a la espera de la respuesta de un tercero.

# Cómo se llegó a una fecha. $period es un número con su unidad («2 meses»), $day un día, con la hora si se trata de horas.

desk-how-from-receipt = { $period } desde la recepción el { $day }.
desk-how-from-acknowledgement = { $period } desde el envío del acuse de recibo el { $day }.
desk-how-from-escalation = { $period } desde la petición de revisión del { $day }.
desk-how-from-extension = { $period } desde el envío de la prórroga el { $day }.
desk-how-from-danger = { $period } desde que se supo del peligro, el { $day }.
desk-how-from-decision = { $period } desde el envío de la decisión el { $day }.
desk-how-from-remedy = { $period } desde la aceptación de la medida el { $day }.
desk-how-from-rest = Plazo restante al reanudarse el { $day }: { $period }.
desk-how-clause = Política: { $clause }.
desk-how-not-counted = Ese día no cuenta. Días laborables de { $region }.
desk-how-working-days = Días laborables de { $region }.
desk-how-calendar = Cuentan todos los días naturales menos ese.
desk-how-rolled = Cuentan todos los días naturales menos ese. Terminaría el { $day }, día de descanso de la oficina; por eso termina con el siguiente día laborable de { $region }.
desk-how-hours = Contado en horas de reloj, de día y de noche.
desk-how-business-hours = Contado dentro del horario de oficina, de { $from } a { $to }: { $days }.

## Añadido: lo que ha ocurrido

desk-event-promise-moved-policy = Según la nueva política, { $promise } vence el { $day }.
desk-event-promise-moved-merge = Vale la fecha más temprana, la de la otra reclamación: { $promise } vence el { $day }.
desk-event-promise-paused-information = { $promise }: en suspenso como máximo hasta el { $day }; se espera la respuesta del cliente.
desk-event-promise-paused-third-party = { $promise }: en suspenso como máximo hasta el { $day }; se espera la respuesta de un tercero.
desk-event-promise-resumed = { $promise }: se reanuda y vence el { $day }.
desk-event-raised = Incumplido: { $promise }. Según la política, la reclamación pasa a: { $team }.
desk-event-officer = Del peligro se encarga: { $team }.
desk-event-assessed = { $who } evaluó el peligro. No se confirma: { $finding }
desk-event-assessed-serious = { $who } evaluó el peligro. Se confirma: { $finding }
desk-event-priority = { $who } fijó la prioridad: { $priority }.
desk-event-asked = { $who } pidió información al cliente.
desk-event-asked-details = { $who } pidió al cliente: { $details }.
desk-event-part = { $who } resolvió una parte: { $part }
desk-event-part-remedy = { $who } resolvió una parte: { $part } Medida: { $remedy }.
desk-event-remedy-accepted = El cliente aceptó la medida.
desk-event-remedy-declined = El cliente rechazó la medida. { $reason }
desk-event-remedy-done = { $who } indicó que la medida se ha llevado a cabo. { $note }
desk-event-silence = Le toca al cliente. Si no responde, se cierra el { $day }.
desk-event-merged-into = { $who } unió esta reclamación a { $reference }.
desk-event-merged = { $who } unió { $reference } a esta reclamación.
desk-event-split = { $who } separó una parte como { $reference }: { $reason }
desk-event-related = { $who } relacionó esta reclamación con { $reference }: { $reason }
desk-event-represented = { $name } representa al cliente ({ $authority }).
desk-event-represented-no-more = El cliente vuelve a actuar por sí mismo.
desk-event-excluded = { $who } indicó que la reclamación se refiere a { $name }, que queda al margen de ella: { $reason }
desk-event-policy = { $who } pasó la reclamación a la política { $policy }, versión { $version }.
desk-event-no-reply = { $who } indicó que no hace falta responder.

desk-purpose-information-request = Petición de información
desk-purpose-partial-resolution = Una parte resuelta
desk-purpose-silence-reminder = Recordatorio al cliente
desk-purpose-remedy-notice = Medida llevada a cabo
desk-purpose-withdrawal = Confirmación de la retirada
desk-purpose-merge-notice = Reclamaciones unidas
desk-closure-merged = Sigue como parte de otra reclamación

## Añadido: acciones

desk-act-tells = Qué cambia con esto
desk-act-information = Pedir información
desk-act-information-intro = Se piden al cliente los datos que faltan o cualquier otra cosa. La carta dice si entretanto una fecha queda en suspenso.
desk-act-assess = Evaluar el peligro
desk-act-assess-intro = Lo constatado se debe en todo caso, también si al final no hay peligro.
desk-act-part = Resolver una parte
desk-act-part-intro = El cliente sabe así que una parte está resuelta. Lo demás sigue, y también sus fechas.
desk-act-remedy = Medida llevada a cabo
desk-act-remedy-intro = Lo prometido con la decisión se ha hecho.
desk-act-withdraw = Retirar
desk-act-withdraw-intro = El cliente retira la reclamación y se lo ha dicho, por ejemplo por teléfono.
desk-act-priority = Fijar la prioridad
desk-act-priority-intro = Su lugar en las listas. Las fechas no cambian. El peligro va por delante de cualquier prioridad.
desk-act-represent = Representante
desk-act-represent-intro = Alguien actúa en nombre del cliente. Recibe nuestras cartas, y lo que dice vale como si lo dijera el cliente.
desk-act-end-representation = Terminar la representación
desk-act-end-representation-intro = Desde ahora, nuestras cartas vuelven a dirigirse al cliente.
desk-act-exclude = Se refiere a un compañero
desk-act-exclude-intro = La persona a la que se refiere una reclamación no interviene en ella, en ningún nivel, y no la ve.
desk-act-merge = Unir
desk-act-merge-intro = Otra reclamación abierta de la misma persona sigue en esta. Ambas referencias sirven, y valen las fechas más tempranas.
desk-act-split = Separar
desk-act-split-intro = Una parte sigue como reclamación propia. Sus plazos cuentan desde la misma recepción, y se comunica su referencia al cliente.
desk-act-relate = Relacionar
desk-act-relate-intro = Dos reclamaciones tienen que ver la una con la otra. Constará en ambas; nada más cambia.
desk-act-policy = Pasar a la política en vigor
desk-act-policy-intro = La reclamación sigue una política o versión anterior. Con el cambio no se promete menos a nadie.

desk-merge-none = Esta persona no tiene otra reclamación abierta que usted pueda ver.
desk-move-keeps = Todas las demás fechas quedan como están.
desk-move-sooner = { $promise } vencerá antes: el { $day }.
desk-move-new = { $promise } se promete de nuevo: el { $day }.

desk-field-until-latest = Como máximo, el { $day }.
desk-field-remedy-hint = La política exige una con este resultado: { $outcomes }.
desk-field-summary = Carta más breve
desk-field-summary-hint = Basta hasta el { $day }, con: { $outcomes }. Después se debe la decisión completa.
desk-field-part-findings = Qué se ha examinado y qué se ha constatado
desk-field-part-done = Qué se ha hecho hasta ahora
desk-field-part-next = Qué viene a continuación
desk-field-part-empty = La política exige esta parte: escríbala
desk-field-details = Datos que faltan
desk-field-information-empty = Marque un dato o escriba qué necesita
desk-field-serious = ¿Se confirma el peligro?
desk-field-serious-empty = Indique si se confirma el peligro
desk-field-serious-yes = Sí
desk-field-serious-yes-hint = Alguien está o puede estar en peligro; quizá otros también.
desk-field-serious-no = No
desk-field-serious-no-hint = Se ha comprobado, y no hay peligro.
desk-field-finding = Qué se ha constatado
desk-field-finding-empty = Indique qué se ha constatado
desk-field-finding-hint = Para el expediente; el cliente no lo ve.
desk-field-resolved = Qué queda resuelto
desk-field-resolved-empty = Indique qué queda resuelto
desk-field-fulfilled-hint = Qué se hizo y cuándo. Para el expediente.
desk-field-withdraw-hint = Cómo lo comunicó y, si lo dijo, por qué. Para el expediente.
desk-field-priority = Prioridad
desk-field-priority-empty = Elija la prioridad
desk-field-authority = Cómo nos consta la representación
desk-field-authority-empty = Indique cómo nos consta que puede actuar en nombre del cliente
desk-field-authority-hint = Por ejemplo: poder del 3 de noviembre; el cliente lo dijo por teléfono.
desk-field-staff = Compañero
desk-field-staff-empty = Elija al compañero
desk-field-exclude-hint = Para el expediente. Lo leen los compañeros que llevan la reclamación.
desk-field-other = Cuál sigue en esta
desk-field-other-empty = Elija la otra reclamación
desk-field-other-hint = Recibida el { $day }, { $team }
desk-field-kind = Tipo
desk-field-subject = Asunto
desk-field-subject-empty = Indique un asunto
desk-field-split-hint = Las palabras del cliente que corresponden a esta parte.
desk-field-reference = Referencia de la otra reclamación
desk-field-reference-hint = Por ejemplo, C-2026-00431-K
desk-field-relate-hint = Para el expediente de ambas reclamaciones.

desk-done-information = La pregunta está en camino.
desk-done-assess = La evaluación se ha guardado.
desk-done-part = La carta sobre la parte resuelta está en camino.
desk-done-remedy = La medida consta como llevada a cabo.
desk-done-withdraw = La reclamación se ha retirado y está cerrada.
desk-done-priority = La prioridad se ha fijado.
desk-done-represent = Desde ahora, las cartas se dirigen al representante.
desk-done-end-representation = Las cartas vuelven a dirigirse al cliente.
desk-done-exclude = La persona a la que se refiere ya no ve la reclamación.
desk-done-merge = La otra reclamación sigue en esta.
desk-done-split = La parte sigue como reclamación propia.
desk-done-relate = Las dos reclamaciones están relacionadas.
desk-done-policy = La reclamación sigue ahora la política en vigor.
desk-done-no-reply = Anotado: no hace falta responder.
desk-done-policy-installed = La política está en vigor para las reclamaciones que lleguen a partir de ahora.

## Añadido: por qué algo no se puede hacer

refusal-merged-away = sigue como { $value }; véala allí
refusal-no-part = indique qué parte queda resuelta
refusal-no-such-outcome = la política no tiene ninguna decisión llamada «{ $value }»
refusal-no-summary = la política no prevé una carta más breve para esta decisión
refusal-too-late-for-summary = la carta más breve bastaba solo hasta el { $value }; escriba la decisión completa
refusal-part-missing = falta una parte que la política exige: { $value }
refusal-no-remedy = la política exige una medida con esta decisión; elija una
refusal-remedy-not-allowed = la política no admite «{ $value }» con esta decisión
refusal-nothing-offered = no hay ninguna medida ofrecida
refusal-remedy-is-done = la medida ya se ha llevado a cabo
refusal-remedy-was-declined = el cliente rechazó la medida
refusal-remedy-owed = la medida prometida aún no se ha llevado a cabo; indíquelo cuando lo esté
refusal-danger-not-assessed = aún se debe qué se constató sobre el peligro; indíquelo, también si no lo hay
refusal-no-danger = no hay ningún peligro señalado
refusal-no-finding = indique qué se ha constatado
refusal-no-authority = indique cómo nos consta que puede actuar en nombre del cliente
refusal-about-them = la reclamación se refiere a { $value }, que no interviene en ella
refusal-with-itself = es esta misma reclamación
refusal-not-the-same-person = las dos no son de la misma persona
refusal-not-at-the-same-stage = solo pueden unirse dos reclamaciones abiertas y en el mismo nivel
refusal-extended-often = ya se han dado todas las prórrogas que permite la política: { $value }
refusal-extended-too-far = la política no permite ninguna fecha posterior al { $value }
refusal-too-late-to-escalate = la revisión podía pedirse hasta el { $value }
refusal-no-such-priority = la política no tiene ninguna prioridad llamada «{ $value }»
refusal-not-a-reviewer = { $value } no puede revisar en este nivel; la política exige a otra persona

## Añadido: la política

desk-nav-policy = Política
desk-policy = Política
desk-policy-in-force = En vigor
desk-policy-intro = Lo que se promete a las reclamaciones que llegan ahora. Cada reclamación sigue la versión con la que se abrió.
desk-policy-drawing = La política en un dibujo
desk-policy-versions = Versiones
desk-policy-no-versions = Nunca ha estado en vigor otra versión.
desk-policy-is-in-force = En vigor
desk-policy-by-setup = por la configuración
desk-policy-since = Qué ha cambiado desde entonces
desk-policy-same = No hay diferencias con la política en vigor.
desk-policy-file = El archivo
desk-policy-install = Instalar una versión
desk-policy-install-intro = Modifique una copia del archivo, suba el número de versión y haga que se compruebe. Verá qué cambia antes de que valga.
desk-policy-refused = Esta política no se puede instalar
desk-policy-place = Línea { $line }, columna { $column }
desk-policy-mend = Corrección:
desk-policy-choose = Archivo
desk-policy-choose-hint = Un archivo terminado en .toml. Si elige uno, el texto de abajo no cuenta.
desk-policy-text = Texto del archivo
desk-policy-text-empty = Elija un archivo o pegue su texto
desk-policy-taken = Esta versión ya se instaló antes con otro texto. Suba el número de versión
desk-policy-check = Comprobar
desk-policy-changes = Esta política se diferencia de la que está en vigor:
desk-policy-stays = Las reclamaciones en curso siguen con su versión. Se pueden pasar a la nueva una por una.
desk-policy-do = Instalar
desk-policy-edit = Modificar el texto
desk-audit-what-policy-installed = Instaló una política

## Added: what is learnt from corrections

desk-what-product = Una reclamación sobre un producto
desk-what-service = Una reclamación sobre el servicio
desk-what-other = Otra cosa, no una reclamación
desk-triage-instead = Un clic dice qué es, y Redress aprende de ello:
desk-triage-learnt = según correcciones anteriores
desk-done-forgotten = La lección se ha retirado. Ya no cuenta.
desk-audit-what-lesson-forgotten = Retiró una lección
desk-audit-what-lessons-exported = Exportó las lecciones
desk-lessons-title = Lo que Redress ha aprendido
desk-lessons-intro = Cada corrección es una lección para mensajes parecidos: los que comparten varias de sus palabras o contienen un número con el mismo aspecto. Aquello de lo que se sacó una lección queda como está si la retira.
desk-lessons-empty = Todavía no se ha aprendido nada
desk-lessons-teaches = Lo que enseña
desk-lessons-words = Palabras que la delatan
desk-lessons-from = Aprendida de
desk-lessons-elsewhere = Traída de otro lugar
desk-lessons-forget = Olvidarla
desk-lessons-export = Exportar todas
desk-lesson-thought = Redress pensaba: { $thought }
desk-lesson-right = { $detail }: { $shape }
desk-lesson-wrong = { $detail }: no { $shape }
desk-lesson-after = tras la palabra «{ $label }»

# Who vouches for the sender of a mail: beside the sender's name, and why.
desk-sender-verified = Verificado: { $domain }
desk-sender-verified-why = El dominio { $domain } confirma que este correo procede de él.
desk-sender-unverified = Sin verificar
desk-sender-unverified-why = Nadie confirma que este correo proceda de { $domain }. Por sí solo no es nada malo: muchos dominios no confirman sus correos.
desk-sender-undecided = Sin verificar: sin respuesta
desk-sender-undecided-why = Un servidor de nombres no respondió cuando llegó este correo, así que no se sabe si procede de { $domain }.
desk-sender-forged = Incumple la política de su dominio (DMARC { $policy })
desk-sender-forged-why = Este correo no superó la comprobación que { $domain } publica para sus correos: el remitente puede ser falso. Redress no lo añade a ninguna reclamación ni lo responde por sí mismo. Pregunte a la persona por otra vía antes de fiarse de él.
desk-sender-unclear = Remitente dudoso
desk-sender-unclear-why = Este correo nombra a varios autores, o su autor no se puede leer con seguridad. Redress no lo añade a ninguna reclamación ni lo responde por sí mismo.
desk-sender-checked-by = Comprobado por { $server }, en el que confía la configuración.

# A mailbox that can't be read: on the overview.
desk-mailbox-trouble = El buzón { $name } no se puede leer desde { $moment }.
desk-mailbox-trouble-text = Los correos esperan allí y no se pierde nada. La administración puede arreglarlo: «redress mail doctor» dice cómo.
