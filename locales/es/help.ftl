## Inicio y búsqueda

help-title = Centro de ayuda de { $company }
help-heading = ¿En qué podemos ayudarle?
help-intro = Aquí encontrará respuestas y la manera de presentar una reclamación si algo ha salido mal.
help-skip = Ir al contenido
help-home = Centro de ayuda
help-breadcrumbs = Está usted aquí
help-language = Idioma
help-search-label = Buscar en el centro de ayuda
help-search-hint = Bastan unas pocas palabras, por ejemplo «ruido» o «código de error».
help-search-button = Buscar
help-search-heading = Resultados de la búsqueda
help-search-results = { $count ->
    [one] { $count } artículo sobre «{ $query }»
   *[other] { $count } artículos sobre «{ $query }»
 }
help-search-none = No hemos encontrado ningún artículo sobre «{ $query }».
help-search-none-hint = Pruebe con otras palabras o con menos. También puede escribirnos: { $email }
help-articles-heading = Artículos
help-article-more = Leer «{ $title }»
help-no-articles = Todavía no hay artículos.

## Un artículo

help-article-updated = Última actualización: { $date }
help-article-contents = En esta página
help-article-other-language = Este artículo aún no existe en su idioma. Lo está leyendo en este idioma: { $language }.
help-article-related = Más sobre este tema
help-share-heading = Compartir este artículo
help-share-sheet = Compartir
help-share-copy = Copiar enlace
help-share-copied = Enlace copiado
help-share-copy-failed = No se ha podido copiar el enlace. Aquí lo tiene, para copiarlo a mano:
help-share-mail = Enviar por correo
help-share-mail-subject = { $title }
help-share-mail-body =
    Puede que esto le interese:

    { $title }
    { $link }

## ¿Le ha resultado útil este artículo?

help-helpful-question = ¿Le ha resultado útil este artículo?
help-helpful-yes = Sí
help-helpful-no = No
help-helpful-thanks = Gracias. Nos alegra que le haya servido.
help-helpful-sorry = Sentimos que este artículo no le haya servido.
help-helpful-wrong-label = ¿Qué fallaba?
help-helpful-wrong-hint = Por favor, no escriba aquí datos personales. Si necesita una respuesta, envíenos un correo: { $email }
help-helpful-wrong-button = Enviar
help-helpful-wrong-empty = Díganos qué fallaba
help-helpful-wrong-thanks = Gracias. Su nota llega a quienes cuidan de este artículo, e intentaremos corregirlo.

## Presentar una reclamación

help-complain-heading = Presentar una reclamación
help-complain-intro = ¿Algo ha salido mal? Envíenos un correo. Los botones abren uno ya preparado: escriba lo que sepa y deje en blanco lo demás.
help-complain-product = Reclamación sobre un producto
help-complain-product-hint = Algo no funciona bien en su inversor o en otro de nuestros aparatos.
help-complain-service = Reclamación sobre nuestro servicio
help-complain-service-hint = Algo salió mal en una reparación, una visita, una respuesta o una entrega.
help-complain-write = O escriba un correo por su cuenta a { $email }
help-complain-no-mail-program = Si el botón no abre nada, copie esta dirección en su programa de correo: { $email }
help-complain-dates = Le confirmamos la recepción en { $ack-days ->
    [one] { $ack-days } día laborable
   *[other] { $ack-days } días laborables
 }, le contamos cómo avanzamos en { $update-days ->
    [one] { $update-days } día laborable más
   *[other] { $update-days } días laborables más
 } y nuestro propósito es resolver su reclamación en { $resolve-days ->
    [one] { $resolve-days } día laborable
   *[other] { $resolve-days } días laborables
 } desde que la recibimos.
help-complain-policy = Cómo tratamos las reclamaciones

## Los correos preparados

help-mail-product-subject = Reclamación sobre un producto
help-mail-product-body =
    Modelo del inversor:

    Número de serie (si lo tiene):

    Descripción del problema:

    Idea para la solución (si tiene una):

help-mail-service-subject = Reclamación sobre su servicio
help-mail-service-body =
    Número de ticket:

    Número de serie (si lo tiene):

    Descripción del problema:

    Idea para la solución (si tiene una):

## Pie de página y errores

help-footer-contact = Contacto: { $email }
help-footer-policy = Cómo tratamos las reclamaciones
help-footer-desk = Para el personal
help-footer-software = Hecho con Redress, software libre
help-not-found-title = No encontramos esta página
help-not-found-text = Puede que se haya movido. Búsquela o vuelva al inicio del centro de ayuda.
help-failed-title = Algo ha fallado por nuestra parte
help-failed-text = Lo sentimos. Vuelva a intentarlo dentro de unos minutos.

## Added

help-leave-empty = Deje este campo vacío
help-contact-heading = Contacto

## Una política con plazos que no son días laborables. $period es un número con su unidad: «2 meses», «24 horas»

help-period-acknowledgement = Confirmación de que tenemos su reclamación: { $period }
help-period-update = Informe de cómo avanzamos: { $period }
help-period-decision = Nuestra decisión: { $period }
help-policy-intro = Si algo ha salido mal, díganoslo. { $company } se toma en serio todas las reclamaciones y las trata con rapidez y equidad.
help-policy-how-heading = Cómo reclamar
help-policy-how = Envíenos un correo a { $email }. Cuanto más pueda contarnos, antes podremos ayudarle.
help-policy-when-heading = Cuánto tardamos, como máximo
help-policy-decision-heading = Nuestra decisión
help-policy-decision = Le comunicamos por escrito nuestra decisión, cómo hemos llegado a ella y qué vamos a hacer. Si necesitamos más tiempo, le decimos por qué y le damos una nueva fecha.
help-policy-escalate-heading = Si no está conforme
help-policy-escalate = Puede pedirnos que revisemos de nuevo su reclamación. Lo hará una persona que no participó en la primera decisión.
