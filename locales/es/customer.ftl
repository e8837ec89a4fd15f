## La página

customer-title = Su reclamación { $reference }
customer-title-error = Error: { $title }
customer-company-line = Reclamaciones en { $company }
customer-skip = Ir al contenido
customer-language = Idioma
customer-reference = Referencia
customer-received = Recibida
customer-received-on = Recibimos su reclamación el { $date }.
customer-private = Esta página es solo para usted. Quien tenga el enlace puede leerla; por favor, no lo comparta.
customer-print = Imprimir esta página
customer-back = Volver a su reclamación

## Cómo va

customer-status-heading = Cómo va su reclamación
customer-status-received = Recibida
customer-status-received-text = Tenemos su reclamación. Pronto alguien empezará a examinarla.
customer-status-investigating = La estamos examinando
customer-status-investigating-text = Estamos examinando su reclamación.
customer-status-waiting = Esperamos su respuesta
customer-status-waiting-text = Le hemos hecho una pregunta. Por favor, respóndala más abajo para que podamos seguir.
customer-status-extended = Nueva fecha
customer-status-extended-text = Necesitamos más tiempo del previsto. Más abajo encontrará la nueva fecha y el motivo.
customer-status-decided = Decidida
customer-status-decided-text = Hemos tomado una decisión. Díganos más abajo si con ella el asunto queda resuelto para usted.
customer-status-escalated = En revisión
customer-status-escalated-text = Una persona que no participó en la primera decisión está revisando de nuevo su reclamación.
customer-status-closed = Cerrada
customer-status-closed-text = Su reclamación está cerrada. Si el problema vuelve, escríbanos más abajo y la abriremos de nuevo.
customer-team = De su reclamación se ocupa: { $team }.

## Compromisos

customer-promises-heading = Qué le prometimos
customer-promises-review-heading = Qué le prometimos para la revisión
customer-promise-acknowledgement = Confirmarle que tenemos su reclamación
customer-promise-update = Contarle cómo avanzamos
customer-promise-resolution = Resolver su reclamación
customer-promise-running = Lo haremos a más tardar el { $date }.
customer-promise-not-started = El plazo empieza cuando le confirmemos que tenemos su reclamación.
customer-promise-kept = Hecho el { $date }, a tiempo.
customer-promise-kept-late = Hecho el { $date }. Lo habíamos prometido a más tardar el { $promised-date }. Llegamos tarde y lo sentimos.
customer-promise-missed = Lo prometimos a más tardar el { $date } y no lo hemos hecho. Lo sentimos.
customer-promise-replaced = Lo habíamos prometido a más tardar el { $old-date }. La nueva fecha es el { $new-date }. El motivo está en el mensaje que le enviamos.
customer-promise-replaced-late = Lo habíamos prometido a más tardar el { $old-date } y no cumplimos esa fecha. La nueva fecha es el { $new-date }. Lo sentimos.
customer-promise-lifted = Ya no hace falta, porque su reclamación está resuelta.
customer-promise-days-left = { $count ->
    [0] Hoy es el último día.
    [one] Queda { $count } día laborable.
   *[other] Quedan { $count } días laborables.
 }

## De dónde sale una fecha

customer-how-link = ¿Cómo hemos calculado esta fecha?
customer-how-heading = Cómo hemos calculado el { $date }
customer-how-start-received = Su reclamación nos llegó el { $date }.
customer-how-start-acknowledged = Le confirmamos que la teníamos el { $date }.
customer-how-start-escalated = Nos pidió una revisión el { $date }.
customer-how-start-extended = Esta fecha la fijamos nosotros, en nuestro mensaje del { $date }.
customer-how-length = { $count ->
    [one] Prometimos hacerlo en { $count } día laborable. El propio día no cuenta; empezamos por el siguiente.
   *[other] Prometimos hacerlo en { $count } días laborables. El primer día no cuenta; empezamos por el siguiente.
 }
customer-how-length-calendar = { $count ->
    [one] Prometimos hacerlo en { $count } día. El propio día no cuenta; empezamos por el siguiente.
   *[other] Prometimos hacerlo en { $count } días. El primer día no cuenta; empezamos por el siguiente.
 }
customer-how-place = Los días laborables son los de nuestra oficina: { $place }.
customer-how-counted = { $count ->
    [one] Hemos contado { $count } día laborable.
   *[other] Hemos contado { $count } días laborables.
 }
customer-how-skipped = { $count ->
    [0] No hemos tenido que saltar ningún día.
    [one] Hemos saltado { $count } día en que nuestra oficina está cerrada:
   *[other] Hemos saltado { $count } días en que nuestra oficina está cerrada:
 }
customer-how-skipped-weekend = fin de semana
customer-how-skipped-holiday = festivo: { $name }
customer-how-skipped-closure = nuestra oficina está cerrada: { $name }
customer-how-skipped-paused = esperábamos una respuesta
customer-how-end = Así llegamos al final del día { $date }.
customer-how-table-date = Fecha
customer-how-table-reason = Por qué no cuenta

## Lo que sabemos

customer-details-heading = Qué hemos anotado
customer-details-kind = Se refiere a
customer-details-subject = Asunto
customer-details-model = Modelo del inversor
customer-details-serial = Número de serie
customer-details-ticket = Número de ticket
customer-details-description = Qué ocurrió
customer-details-idea = Su idea para la solución
customer-details-none = Aún no indicado
customer-details-wrong = ¿Hay algo que no es correcto? Escríbanos más abajo.
customer-kind-product = Un producto
customer-kind-service = Nuestro servicio
customer-kind-unknown = Aún no está claro

## La decisión

customer-decision-heading = Nuestra decisión
customer-decision-on = Decidido el { $date }
customer-outcome-accepted = Aceptamos su reclamación.
customer-outcome-partly-accepted = Aceptamos su reclamación en parte.
customer-outcome-rejected = No aceptamos su reclamación.
customer-outcome-cannot-resolve = No hemos encontrado la manera de resolver su reclamación.
customer-remedy-heading = Qué vamos a hacer
customer-remedy-repair = Reparar su aparato
customer-remedy-replacement = Cambiarle el aparato
customer-remedy-refund = Devolverle el dinero
customer-remedy-apology = Pedirle disculpas
customer-remedy-guidance = Explicarle, paso a paso, cómo resolver el problema
customer-remedy-nothing = Nada más
customer-explanation-heading = Cómo hemos llegado a esta decisión
customer-final = Esta es nuestra decisión final. Si no está de acuerdo con ella, puede dirigirse a un organismo independiente: { $body }

## Mensajes

customer-messages-heading = Mensajes
customer-messages-none = Todavía no hay mensajes.
customer-message-from-you = Usted escribió el { $date }
customer-message-from-us = Nosotros escribimos el { $date }
customer-message-earlier = Mostrar los mensajes anteriores
customer-message-files = Archivos
customer-message-file = { $name } ({ $size })

## Añadir información y archivos

customer-add-heading = Añadir información o archivos
customer-add-hint = Cuéntenos lo que haya de nuevo o responda a nuestra pregunta. Por favor, no envíe contraseñas ni datos bancarios.
customer-add-text-label = Su mensaje
customer-add-files-label = Archivos (opcional)
customer-add-files-hint = { $count ->
    [one] Fotos, documentos o grabaciones. { $count } archivo, de { $size } como máximo.
   *[other] Fotos, documentos o grabaciones. Hasta { $count } archivos, de { $size } como máximo cada uno.
 }
customer-add-submit = Enviar
customer-add-done-heading = Hemos recibido su mensaje
customer-add-done-text = Ya forma parte de su reclamación. No hace falta que lo envíe también por correo.
customer-add-done-files = { $count ->
    [one] Nos ha llegado { $count } archivo.
   *[other] Nos han llegado { $count } archivos.
 }

## Conforme o no

customer-answer-heading = ¿Queda el asunto resuelto para usted?
customer-satisfied-button = Sí, queda resuelto
customer-satisfied-heading = ¿Cerramos su reclamación?
customer-satisfied-text = Si dice que sí, cerraremos su reclamación. Podrá seguir escribiéndonos si el problema vuelve.
customer-satisfied-confirm = Sí, cierren mi reclamación
customer-satisfied-done-heading = Gracias
customer-satisfied-done-text = Hemos cerrado su reclamación. Si el problema vuelve, escríbanos en esta página o responda a uno de nuestros correos.
customer-escalate-button = No, no estoy conforme
customer-escalate-heading = Pedir que se revise su reclamación
customer-escalate-text = Una persona que no participó en la decisión revisará de nuevo su reclamación, desde el principio.
customer-escalate-reason-label = ¿Por qué no está conforme?
customer-escalate-reason-hint = ¿Qué hemos entendido mal o pasado por alto? ¿Cuál sería para usted una buena solución? Bastan unas pocas frases.
customer-escalate-confirm = Pedir una revisión
customer-escalate-done-heading = Vamos a revisar de nuevo su reclamación
customer-escalate-done-text = Lo hará una persona que no participó en la primera decisión. Le hemos enviado un correo con las nuevas fechas.
customer-escalate-done-by = Nuestro propósito es darle el resultado a más tardar el { $date }.

## Cuando algo no va bien

customer-error-heading = Hay un problema
customer-error-text-empty = Escriba un mensaje o añada un archivo
customer-error-text-long = { $count ->
    [one] Su mensaje se pasa del límite en { $count } carácter
   *[other] Su mensaje se pasa del límite en { $count } caracteres
 }
customer-error-reason-empty = Díganos por qué no está conforme
customer-error-file-large = { $name } es demasiado grande. Puede tener como máximo { $size }
customer-error-file-empty = { $name } está vacío. Vuelva a elegirlo
customer-error-files-many = { $count ->
    [one] Puede enviar { $count } archivo cada vez
   *[other] Puede enviar como máximo { $count } archivos cada vez
 }
customer-error-form-old = Esta página ha estado abierta demasiado tiempo. Su texto sigue aquí: vuelva a enviarlo
customer-error-not-now = Ya no es posible, porque entretanto algo ha cambiado. Mire cómo va su reclamación

## Enlaces caducados y otros errores

customer-expired-title = Este enlace ya no funciona
customer-expired-text = Para proteger sus datos, los enlaces a una reclamación sirven durante un tiempo limitado. Su reclamación está a salvo.
customer-expired-how = Podemos enviarle un enlace nuevo. Llegará a la dirección de correo desde la que nos escribió.
customer-expired-button = Envíenme un enlace nuevo
customer-expired-done-title = Mire su correo
customer-expired-done-text = Si el enlace era auténtico, uno nuevo está en camino. Si en unos minutos no llega nada, mire también en la carpeta de correo no deseado.
customer-not-found-title = No encontramos esta página
customer-not-found-text = Si escribió la dirección, compruébela. Si siguió un enlace de uno de nuestros correos, responda a ese correo y le ayudaremos.
customer-busy-title = Un momento, por favor
customer-busy-text = Ha habido demasiados intentos en poco tiempo. Vuelva a intentarlo dentro de unos minutos.
customer-failed-title = Algo ha fallado por nuestra parte
customer-failed-text = Lo sentimos. No se ha perdido nada de lo que nos había enviado. Vuelva a intentarlo dentro de unos minutos o responda a uno de nuestros correos.

## Added

customer-next-by = Tendrá noticias nuestras a más tardar el
customer-promise-lifted-decided = Ya no hace falta, porque ya tiene nuestra decisión.
customer-how-start-reopened = Retomamos su reclamación el { $date }.
customer-error-label = Error:
customer-error-files-total = Sus archivos son demasiado grandes en conjunto. Juntos pueden tener como máximo { $size }
customer-error-files-broken = Sus archivos no han llegado completos. Vuelva a elegirlos
customer-error-files-again = Su texto sigue aquí. Vuelva a elegir los archivos.
customer-add-files-together = Juntos, { $size } como máximo.

customer-status-fulfilling = Ha aceptado lo que le ofrecemos
customer-status-fulfilling-text = Haremos lo que prometimos y le avisaremos cuando esté hecho.
customer-status-withdrawn = Retirada
customer-status-withdrawn-text = Ha retirado su reclamación y la hemos cerrado. Si el problema vuelve, escríbanos más abajo.
customer-merged = Tratamos esta reclamación junto con { $references }.
customer-split-off = Una parte sigue por separado como { $references }. Le hemos enviado un correo al respecto.
customer-split-from = Su mensaje trataba de dos asuntos. El otro es { $reference }.
customer-promise-reply = Responderle
customer-promise-assessment = Evaluar el peligro que nos describió
customer-promise-remedy = Hacer lo que prometimos
customer-promise-running-hour = Lo haremos a más tardar el { $date } a las { $time }.
customer-promise-paused-information = Queda en suspenso hasta que nos responda, como máximo hasta el { $date }.
customer-promise-paused-third-party = Queda en suspenso mientras esperamos la respuesta de otra persona, como máximo hasta el { $date }.
customer-how-start-danger = Supimos del peligro el { $date }.
customer-how-start-decided = Le enviamos nuestra decisión el { $date }.
customer-how-start-accepted = Aceptó lo que le ofrecimos el { $date }.
customer-how-start-rested = Quedó en suspenso mientras esperábamos una respuesta y se reanudó el { $date }.
customer-how-length-period = Prometimos hacerlo en este plazo: { $period }. El primer día no cuenta; empezamos por el siguiente.
customer-how-length-hours = Prometimos hacerlo en este plazo: { $period }.
customer-how-length-left = Este es el plazo que quedaba: { $period }.
customer-how-rolled = Así llegaríamos al { $date }. Ese día nuestra oficina está cerrada, de modo que cuenta el siguiente día laborable.
customer-how-end-hour = Así llegamos al { $date } a las { $time }.
customer-remedy-is-accepted = Ha aceptado esto. Le avisaremos cuando esté hecho.
customer-remedy-is-declined = Ha rechazado esto.
customer-remedy-is-done = Esto ya está hecho.
customer-remedy-button = Aceptar o rechazar
customer-remedy-question = ¿Acepta lo que le ofrecemos?
customer-remedy-offered = Le ofrecemos:
customer-remedy-yes = Sí, háganlo
customer-remedy-no = No, no lo quiero
customer-remedy-reason-label = ¿Por qué no? (opcional)
customer-remedy-send = Enviar su respuesta
customer-remedy-accepted-heading = Gracias
customer-remedy-accepted-text = Haremos lo que prometimos y le avisaremos cuando esté hecho.
customer-remedy-declined-heading = Tenemos su respuesta
customer-remedy-declined-text = Ha rechazado lo que le ofrecimos. Nos pondremos en contacto con usted. También puede pedir una revisión en la página de su reclamación.
customer-error-remedy-empty = Elija si acepta lo que le ofrecemos
customer-satisfied-first-heading = ¿Acepta nuestra decisión?
customer-satisfied-first-text = Si dice que sí, haremos lo que prometimos y después cerraremos su reclamación. Podrá seguir escribiéndonos si el problema vuelve.
customer-satisfied-first-confirm = Sí, queda resuelto
customer-satisfied-first-done-text = Ahora haremos lo que prometimos. Después cerraremos su reclamación y le avisaremos.
customer-satisfied-noted-text = Hemos anotado que el asunto queda resuelto para usted.
customer-escalate-until = Puede pedir una revisión hasta el { $date }.
customer-settled-heading = Ya resuelto
customer-settled = Resuelto
customer-withdraw-link = Retirar su reclamación
customer-withdraw-heading = ¿Retirar su reclamación?
customer-withdraw-text = Si la retira, la cerraremos y no haremos nada más al respecto. Podrá seguir escribiéndonos si el problema vuelve.
customer-withdraw-reason-label = ¿Por qué la retira? (opcional)
customer-withdraw-reason-hint = Nos ayuda a aprender. No tiene que decir nada.
customer-withdraw-confirm = Retirar mi reclamación
customer-withdraw-not = No, mantenerla
customer-withdraw-done-heading = Su reclamación queda retirada
customer-withdraw-done-text = La hemos cerrado. Si el problema vuelve, escríbanos en la página de su reclamación o responda a uno de nuestros correos.

# Countries of offices, by ISO 3166-1 code

customer-country-ad = Andorra
customer-country-al = Albania
customer-country-at = Austria
customer-country-ba = Bosnia y Herzegovina
customer-country-be = Bélgica
customer-country-bg = Bulgaria
customer-country-ch = Suiza
customer-country-cy = Chipre
customer-country-cz = Chequia
customer-country-de = Alemania
customer-country-dk = Dinamarca
customer-country-ee = Estonia
customer-country-es = España
customer-country-fi = Finlandia
customer-country-fo = Islas Feroe
customer-country-fr = Francia
customer-country-gb = Reino Unido
customer-country-gl = Groenlandia
customer-country-gr = Grecia
customer-country-hr = Croacia
customer-country-hu = Hungría
customer-country-ie = Irlanda
customer-country-is = Islandia
customer-country-it = Italia
customer-country-li = Liechtenstein
customer-country-lt = Lituania
customer-country-lu = Luxemburgo
customer-country-lv = Letonia
customer-country-mc = Mónaco
customer-country-md = Moldavia
customer-country-me = Montenegro
customer-country-mk = Macedonia del Norte
customer-country-mt = Malta
customer-country-nl = Países Bajos
customer-country-no = Noruega
customer-country-pl = Polonia
customer-country-pt = Portugal
customer-country-ro = Rumanía
customer-country-rs = Serbia
customer-country-se = Suecia
customer-country-si = Eslovenia
customer-country-sk = Eslovaquia
customer-country-sm = San Marino
customer-country-tr = Turquía
customer-country-ua = Ucrania
customer-country-va = Ciudad del Vaticano
